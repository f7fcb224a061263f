import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * The engagement's own key for redaction tokens (decision 23), made on first use.
 * It lies in `.akashi/`, outside the evidence folder and every package: with it, somebody could test guesses against tokens.
 */
export function engagementKey(folder: string): Buffer {
  const file = join(folder, '.akashi', 'redaction.key');
  if (existsSync(file)) return Buffer.from(readFileSync(file, 'utf8').trim(), 'hex');
  mkdirSync(dirname(file), { recursive: true });
  const key = randomBytes(32);
  writeFileSync(file, `${key.toString('hex')}\n`, { mode: 0o600 });
  return key;
}
