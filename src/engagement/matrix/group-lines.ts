import type { DocumentRow } from '../client-document.ts';
import { CellReader } from './cell-reader.ts';
import { IdIndex } from './id-index.ts';
import type { MatrixReport } from './matrix-report.ts';
import { nameKey } from './name-key.ts';

/** Lines of a table that speak of one principal or resource: the first says what it is, all say how it is found. */
export interface LineGroup {
  readonly id: string;
  readonly first: CellReader;
  readonly lines: readonly CellReader[];
}

/** Puts lines with one id together; the same id with another name or another fact is a contradiction that names every line. */
export function groupLines(
  rows: readonly DocumentRow[],
  facts: readonly string[],
  headings: { readonly id: string; readonly name: string },
  report: MatrixReport,
): readonly LineGroup[] {
  const groups = new Map<string, { id: string; first: CellReader; lines: CellReader[] }>();
  for (const row of rows) {
    const reader = new CellReader(row, report);
    const id = reader.needed('id', headings.id);
    if (id === '') continue;
    const group = groups.get(IdIndex.key(id));
    if (group === undefined) {
      reader.needed('name', headings.name);
      groups.set(IdIndex.key(id), { id, first: reader, lines: [reader] });
      continue;
    }
    const same = (key: string): boolean => {
      const own = nameKey(reader.text(key));
      return own === '' || own === nameKey(group.first.text(key));
    };
    if (id === group.id && ['name', ...facts].every(same)) group.lines.push(reader);
    else report.problem('ID_TWICE', [group.first.cell('id').at, reader.cell('id').at], id);
  }
  return [...groups.values()];
}
