import { createHash } from 'node:crypto';
import type { ConfirmationLine } from './confirmation-lines.ts';

/** Number of a confirmation: the same questions about the same matrix have the same number, others another one. */
export function confirmationNumber(matrixSha256: string, lines: readonly ConfirmationLine[]): string {
  const asked = lines.map(({ number, list, word, at, object, kind }) => [number, list, word, at, object, kind]);
  return createHash('sha256')
    .update(JSON.stringify([matrixSha256, asked]))
    .digest('hex')
    .slice(0, 12)
    .toUpperCase();
}
