import type { DocumentCell, DocumentRow } from '../client-document.ts';
import { readDay } from '../read-day.ts';
import { rowCell } from '../row-cell.ts';
import { findWord, type WordTable } from './find-word.ts';
import type { MatrixReport } from './matrix-report.ts';
import { matrixWords } from './matrix-words.ts';

/** Reads the columns of one line of a matrix table; what cannot be read becomes a problem at its cell. */
export class CellReader {
  readonly row: DocumentRow;
  readonly #report: MatrixReport;

  constructor(row: DocumentRow, report: MatrixReport) {
    this.row = row;
    this.#report = report;
  }

  cell(key: string): DocumentCell {
    return rowCell(this.row, key);
  }

  text(key: string): string {
    return this.cell(key).text;
  }

  textOrNull(key: string): string | null {
    return this.text(key) || null;
  }

  /** Text before any normalising, without struck-through parts. */
  source(key: string): string {
    const cell = this.cell(key);
    return cell.kept ?? cell.raw;
  }

  needed(key: string, heading: string): string {
    if (this.text(key) === '') this.#report.problem('CELL_EMPTY', this.cell(key).at, '', heading);
    return this.text(key);
  }

  day(key: string): string | null {
    const { text, raw, at } = this.cell(key);
    if (text === '' || text === '－') return null;
    const day = readDay(text);
    if (day === null) this.#report.problem('DAY_UNKNOWN', at, raw);
    else if (day !== raw.trim()) this.#report.note('normalised', at, raw, day);
    return day;
  }

  word<T extends string>(key: string, table: WordTable<T>): T | null {
    const { text, raw, at } = this.cell(key);
    if (text === '') return null;
    const found = findWord(table, text);
    if (found === null) this.#report.problem('WORD_UNKNOWN', at, raw, Object.keys(table).join('、'));
    return found;
  }

  flag(key: string): boolean | null {
    const word = this.word(key, matrixWords.flags);
    return word === null ? null : word === 'yes';
  }
}
