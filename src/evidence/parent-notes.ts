import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Names a session needs to go on with, where the stored answer shows only their tokens. */
export interface ParentNotes {
  /** Keeps what the questions of a list are made of; durable before the answer itself is. */
  keep(evidenceId: string, pages: readonly unknown[]): void;
  /** The pages kept for an answer; `none` where it needed none, `lost` where they cannot be read. */
  recall(evidenceId: string): readonly unknown[] | 'none' | 'lost';
  /** Ends the need for them: a session that came to its end leaves none behind. */
  forget(): void;
}

/**
 * Keeps the names that redaction took out of a list (user names, key ids) until the collection is finished, encrypted with a key
 * derived from the engagement's own (AES-256-GCM, NIST SP 800-38D), in `.akashi/parents`, outside the evidence and every package.
 */
export function parentNotes(folder: string, key: Uint8Array): ParentNotes {
  const home = join(folder, '.akashi', 'parents');
  const secret = Buffer.from(hkdfSync('sha256', key, '', 'akashi parent notes', 32));
  const fileOf = (evidenceId: string): string => join(home, `${evidenceId}.enc`);
  return {
    keep(evidenceId, pages) {
      const nonce = randomBytes(12);
      const cipher = createCipheriv('aes-256-gcm', secret, nonce);
      const body = Buffer.concat([cipher.update(JSON.stringify(pages), 'utf8'), cipher.final()]);
      mkdirSync(home, { recursive: true });
      writeFileSync(fileOf(evidenceId), Buffer.concat([nonce, cipher.getAuthTag(), body]), { mode: 0o600 });
      const handle = openSync(fileOf(evidenceId), 'r+');
      fsyncSync(handle);
      closeSync(handle);
    },
    recall(evidenceId) {
      if (!existsSync(fileOf(evidenceId))) return 'none';
      try {
        const bytes = readFileSync(fileOf(evidenceId));
        const decipher = createDecipheriv('aes-256-gcm', secret, bytes.subarray(0, 12));
        decipher.setAuthTag(bytes.subarray(12, 28));
        const text = Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8');
        return JSON.parse(text) as readonly unknown[];
      } catch {
        // Half written or touched by somebody: the list is asked again.
        return 'lost';
      }
    },
    forget: () => rmSync(home, { recursive: true, force: true }),
  };
}
