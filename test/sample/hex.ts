import { createHash } from 'node:crypto';

/** So many hex digits that are always the same for the same name. */
export function hex(name: string, length: number): string {
  return createHash('sha256').update(name).digest('hex').slice(0, length);
}
