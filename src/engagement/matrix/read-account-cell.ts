import type { CellReader } from './cell-reader.ts';
import type { MatrixReport } from './matrix-report.ts';

/** The account a line is limited to; null for all. A lost zero is told, never repaired. */
export function readAccountCell(reader: CellReader, report: MatrixReport): string | null {
  const { text, raw, at } = reader.cell('account');
  if (/^(\*|－|全て|すべて|全アカウント|all)?$/i.test(text)) return null;
  const digits = text.replace(/(?<=\d)[- ](?=\d)/g, '');
  if (!/^\d{12}$/.test(digits)) report.problem('ACCOUNT_UNCLEAR', at, raw);
  else if (digits !== raw.trim()) report.note('normalised', at, raw, digits);
  return digits;
}
