import { AkashiError } from '../../text/akashi-error.ts';
import type { ReceivedDocument } from '../engagement.ts';
import { headingKey } from '../heading-key.ts';
import { isLegendSheet } from './forms/is-legend-sheet.ts';
import type { MatrixSource } from './open-matrix.ts';

/** The sheet the engagement file names and the legends beside it, without which its marks say nothing; all sheets where it names none. */
export function chosenSheets(
  { sheets }: Pick<MatrixSource, 'sheets'>,
  { sheet, file }: Pick<ReceivedDocument, 'sheet' | 'file'>,
): MatrixSource['sheets'] {
  if (sheet === null) return sheets;
  const isNamed = (name: string): boolean => headingKey(name) === headingKey(sheet);
  if (sheets.some(({ name }) => isNamed(name)))
    return sheets.filter(({ name }) => isNamed(name) || isLegendSheet(name));
  throw new AkashiError('SHEET_NOT_FOUND', { file, sheet, seen: sheets.map(({ name }) => name).join('、') });
}
