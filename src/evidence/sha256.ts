import { createHash } from 'node:crypto';

/** SHA-256 of bytes or UTF-8 text as 64 hex digits; the one hash of the whole line. */
export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
