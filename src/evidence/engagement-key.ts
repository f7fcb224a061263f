import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { AkashiError } from '../text/akashi-error.ts';

/**
 * The engagement's own key for redaction tokens (decision 23), made on first use.
 * It lies in `.akashi/`, outside the evidence folder and every package: with it, somebody could test guesses against tokens.
 */
export function engagementKey(folder: string): Buffer {
  const file = join(folder, '.akashi', 'redaction.key');
  if (existsSync(file)) return readKey(file);
  mkdirSync(dirname(file), { recursive: true });
  const key = randomBytes(32);
  // Written whole or not at all: with half a key every token could be guessed.
  writeFileSync(`${file}.part`, `${key.toString('hex')}\n`, { mode: 0o600 });
  renameSync(`${file}.part`, file);
  return key;
}

function readKey(file: string): Buffer {
  const text = readFileSync(file, 'utf8').trim();
  if (!/^[0-9a-f]{64}$/.test(text))
    throw new AkashiError('KEY_BROKEN', { file: '.akashi/redaction.key', seen: text.length });
  return Buffer.from(text, 'hex');
}
