import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { AkashiError } from '../text/akashi-error.ts';

/** SHA-256 of a client's file of any size, read piece by piece. */
export async function hashFile(path: string, file: string): Promise<string> {
  const hash = createHash('sha256');
  try {
    for await (const piece of createReadStream(path)) hash.update(piece as Buffer);
  } catch (cause) {
    throw new AkashiError('DOCUMENT_UNREADABLE', { file, seen: (cause as NodeJS.ErrnoException).code }, { cause });
  }
  return hash.digest('hex');
}
