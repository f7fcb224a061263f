import type { ConfirmationCover } from '../engagement/matrix/confirmation-book.ts';
import { type ConfirmationLine, confirmationLines } from '../engagement/matrix/confirmation-lines.ts';
import { confirmationNumber } from '../engagement/matrix/confirmation-number.ts';
import type { MappingDocument } from '../engagement/matrix/mapping-file.ts';
import { AkashiError } from '../text/akashi-error.ts';
import type { MatrixFile } from './matrix-files.ts';
import type { OpenEngagement } from './open-engagement.ts';

/** What the mapping file of one matrix leaves to be confirmed, and the cover that goes with it. */
export interface AskedConfirmation {
  readonly mapping: MappingDocument;
  readonly cover: ConfirmationCover;
  readonly lines: readonly ConfirmationLine[];
}

/** The questions of one mapping file; it must speak of the matrix as it was received. */
export function askedConfirmation(
  { engagement }: OpenEngagement,
  { received, source, mapping, mappingFile }: MatrixFile,
  settledAt: string | null,
): AskedConfirmation {
  if (mapping === null) throw new AkashiError('MAPPING_NOT_FOUND', { file: mappingFile });
  const { matrixSha256 } = mapping.mapping;
  if (matrixSha256 !== null && matrixSha256 !== source.sha256)
    throw new AkashiError('MAPPING_STALE', {
      file: mapping.file,
      matrix: received.file,
      expected: matrixSha256,
      seen: source.sha256,
    });
  const lines = confirmationLines(mapping.mapping);
  const cover = {
    ...{
      engagement: engagement.id,
      auditee: engagement.auditee.name,
      matrix: received.file,
      version: received.version,
    },
    ...{ matrixSha256: source.sha256, number: confirmationNumber(source.sha256, lines), settledAt },
  };
  return { mapping, cover, lines };
}
