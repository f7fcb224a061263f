import { foldWidth } from '../../fold-width.ts';
import { footnoteMark } from '../footnote-mark.ts';
import { GridMask } from './grid-mask.ts';
import { markOf } from './mark-of.ts';
import type { Grid } from './open-grid.ts';

/** A footnote below (or beside) a table: its mark in one form, and its words. */
export interface Footnote {
  readonly mark: string;
  readonly text: string;
  readonly raw: string;
  readonly at: string;
}

/** The footnotes of a sheet, and the cells they stand in. */
export interface Footnotes {
  readonly notes: readonly Footnote[];
  readonly mask: GridMask;
}

const opening = /^[(［[〔]?\s*((?:※|\*|注)\s*\d{0,3})\s*[)\]〕]?\s*[.:、)．]?\s*(.*)$/su;
const none: ReadonlySet<string> = new Set();

/** Finds texts that begin with a footnote mark (`※1 本番障害時のみ`), in one cell or with the words in the next. */
export function findFootnotes(grid: Grid): Footnotes {
  const notes: Footnote[] = [];
  const mask = new GridMask();
  for (const row of grid.rows) {
    for (const column of grid.columns(row)) {
      const cell = grid.cell(row, column);
      if (cell === null || cell.from !== cell.at || mask.has(row, column) || !/^[\s(（［[〔]*[※＊*注]/u.test(cell.kept))
        continue;
      let held = false;
      for (const part of foldWidth(cell.kept).split(/\n(?=\s*[([〔]?(?:※|\*|注)\s*\d)/u)) {
        const [, mark = '', words = ''] = opening.exec(part.trim()) ?? [];
        if (mark === '') continue;
        const right = words === '' ? grid.area(row, column).right + 1 : column;
        const text = (words === '' ? grid.text(row, right) : words).replace(/\s+/g, ' ').trim();
        if (text.length < 2 || markOf(text, none) !== null) continue;
        notes.push({ mark: footnoteMark(mark), text, raw: part, at: cell.at });
        if (words === '') mask.add(grid, row, right);
        held = true;
      }
      if (held) mask.add(grid, row, column);
    }
  }
  return { notes, mask };
}
