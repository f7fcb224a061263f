import { AkashiError } from '../text/akashi-error.ts';
import type { Io } from './io.ts';
import { matrixConfirm } from './matrix-confirm.ts';
import { matrixPropose } from './matrix-propose.ts';
import { matrixSigned } from './matrix-signed.ts';
import type { OpenEngagement } from './open-engagement.ts';

/** `akashi matrix propose|confirm`: drafts what the words of the client's matrix mean, and has the auditee confirm it (decision 7). */
export async function runMatrix(open: OpenEngagement, action: string, signed: string | null, io: Io): Promise<number> {
  if (action === 'propose') return matrixPropose(open, io);
  if (action !== 'confirm') throw new AkashiError('MATRIX_ACTION', { seen: action });
  return signed === null ? matrixConfirm(open, io) : matrixSigned(open, signed, io);
}
