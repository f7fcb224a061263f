import { foldWidth } from '../../fold-width.ts';
import type { CellReader } from '../../matrix/cell-reader.ts';
import type { IdIndex } from '../../matrix/id-index.ts';
import type { MatrixReport } from '../../matrix/matrix-report.ts';
import { flowWords } from './flow-words.ts';
import { zoneTexts } from './zone-texts.ts';

const every = new Set<string>([...flowWords.every, ...flowWords.others]);

/** The zones a cell names: one or several by id or name, `*` for every zone; one that the table of zones lacks is told at its cell. */
export function referZones(
  reader: CellReader,
  key: 'from' | 'to',
  index: IdIndex,
  report: MatrixReport,
): readonly string[] {
  const { text, at } = reader.cell(key);
  if (text === '') {
    report.problem('CELL_EMPTY', at, '', key === 'from' ? '発信元' : '宛先');
    return [];
  }
  const whole = index.find(text);
  if (whole !== null) return [whole];
  if (every.has(foldWidth(text).toLowerCase().trim())) return ['*'];
  return zoneTexts(text).flatMap((one) => {
    const id = index.find(one);
    if (id === null) report.problem('ZONE_UNKNOWN', at, one, index.near(one));
    return id ?? [];
  });
}
