import { readResults } from '../evaluation/read-results.ts';
import type { Row } from '../evaluation/row.ts';
import { accessWords } from '../text/access-words.ts';
import { AkashiError } from '../text/akashi-error.ts';
import { say } from '../text/say.ts';
import { citedLines } from './cited-lines.ts';
import { runExplain } from './explain.ts';
import type { Io } from './io.ts';

/** Walks a cell of the matrix (`P-01|R-01`), or one row by its id, from the results to statements and evidence. */
export function explainCell(folder: string, cell: string, io: Io): number {
  if (!cell.includes('|')) return runExplain(folder, cell, io);
  const rows: Row[] = [];
  const known = new Set<string>();
  for (const row of readResults(folder).rows()) {
    if (row.object.kind !== 'matrix-cell') continue;
    known.add(row.object.id);
    if (row.object.id === cell) rows.push(row);
  }
  if (rows.length === 0)
    throw new AkashiError('CELL_NOT_FOUND', {
      seen: cell,
      known: known.size === 0 ? '—' : [...known].sort().slice(0, 10).join('、'),
    });
  if (io.json) {
    const told: string[] = [];
    for (const { id } of rows) runExplain(folder, id, { ...io, print: (text) => told.push(text) });
    io.print(`[${told.join(',')}]`);
    return 0;
  }
  io.print(say(accessWords.cellHead, io.language, { cell, count: rows.length }));
  for (const row of rows) {
    runExplain(folder, row.id, io);
    for (const line of citedLines(row, io.language)) io.print(line);
  }
  return 0;
}
