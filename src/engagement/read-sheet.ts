import { AkashiError } from '../text/akashi-error.ts';
import { cellPosition } from './cell-position.ts';
import { ownText } from './own-text.ts';
import type { CellStyle } from './read-cell-styles.ts';
import { type RichText, RichTextReader } from './rich-text-reader.ts';
import type { Merge, Sheet, SheetCell, SheetRow } from './sheet.ts';
import { shownNumber } from './shown-number.ts';
import { xmlAttribute } from './xml-attribute.ts';
import type { XmlToken } from './xml-tokens.ts';

/** What the cells of a sheet refer to. */
export interface WorkbookTables {
  readonly file: string;
  readonly strings: readonly RichText[];
  readonly styles: readonly CellStyle[];
  readonly since1904: boolean;
  /** Cells read so far, over all sheets. */
  readonly count: { cells: number };
  /** Cells by their text: what is written a thousand times is kept once. */
  readonly plain: Map<string, SheetCell>;
}

const most = { cells: 450_000, value: 65_536, plain: 50_000, merges: 20_000, fills: 50_000 };

/** Reads one sheet piece by piece; rows without text cost nothing, so a million empty rows are no harm. */
export async function readSheet(
  head: Pick<Sheet, 'name' | 'hidden'>,
  tokens: AsyncIterable<readonly XmlToken[]>,
  tables: WorkbookTables,
): Promise<Sheet> {
  const rows: SheetRow[] = [];
  const merges: Merge[] = [];
  const hiddenColumns: [number, number][] = [];
  const fills = new Map<number, Map<number, string>>();
  let filled = 0;
  const rich = new RichTextReader(tables.file);
  let row: { number: number; hidden: boolean; cells: Map<number, SheetCell> } = {
    number: 0,
    hidden: false,
    cells: new Map(),
  };
  let cell: RawCell | null = null;
  let column = 0;
  let inValue = false;
  let inFormula = false;
  const paint = (attributes: string, position: { readonly row: number; readonly column: number }): void => {
    const fill = tables.styles[Number(xmlAttribute(attributes, 's') ?? 0)]?.fill ?? '';
    if (fill === '') return;
    filled += 1;
    if (filled > most.fills) return;
    const row = fills.get(position.row) ?? new Map<number, string>();
    fills.set(position.row, row.set(position.column, fill));
  };
  const isOn = (attributes: string, name: string): boolean => /^(1|true)$/.test(xmlAttribute(attributes, name) ?? '');

  for await (const batch of tokens) {
    for (const token of batch) {
      const { kind, value, attributes, empty } = token;
      if (kind === 'text') {
        if (inValue && cell !== null) takeValue(cell, value, tables.file);
        else if (inFormula && cell !== null) cell.external ||= /\[\d+\]/.test(value);
        else if (cell !== null) rich.take(token);
      } else if (kind === 'open') {
        if (value === 'row') {
          const number = Number(xmlAttribute(attributes, 'r') ?? row.number + 1);
          // Excel writes rows and cells once and in order; anything else was tampered with or is damaged.
          if (!Number.isInteger(number) || number <= row.number || number > 1_048_576) throw broken(tables.file);
          row = { number, hidden: isOn(attributes, 'hidden'), cells: new Map() };
          column = 0;
        } else if (value === 'c') {
          const reference = xmlAttribute(attributes, 'r');
          const position = reference === null ? { row: row.number, column: column + 1 } : cellPosition(reference);
          if (position === null || position.row !== row.number || position.column <= column) throw broken(tables.file);
          column = position.column;
          if (column > 16_384) throw broken(tables.file);
          paint(attributes, position);
          if (!empty) cell = { column, attributes, value: '', formula: false, external: false };
        } else if (value === 'v') inValue = !empty;
        else if (value === 'f' && cell !== null) {
          cell.formula = true;
          inFormula = !empty;
        } else if (value === 'mergeCell') {
          const merge = readMerge(xmlAttribute(attributes, 'ref') ?? '');
          if (merge !== null) merges.push(merge);
          if (merges.length > most.merges) throw tooMany(tables.file, head.name);
        } else if (value === 'col' && isOn(attributes, 'hidden')) {
          if (hiddenColumns.length > 16_384) throw broken(tables.file);
          hiddenColumns.push([Number(xmlAttribute(attributes, 'min')), Number(xmlAttribute(attributes, 'max'))]);
        } else if (cell !== null) rich.take(token);
      } else {
        if (value === 'v') inValue = false;
        else if (value === 'f') inFormula = false;
        else if (value === 'c' && cell !== null) {
          const made = makeCell(cell, rich.finish(), tables);
          if (made.raw !== '' || made.uncalculated) row.cells.set(cell.column, made);
          inValue = false;
          inFormula = false;
          cell = null;
          tables.count.cells += 1;
          if (tables.count.cells > most.cells) throw tooMany(tables.file, head.name);
        } else if (value === 'row' && row.cells.size > 0) rows.push(row);
        else if (cell !== null) rich.take(token);
      }
    }
  }
  const sheet: Sheet = { kind: 'workbook', ...head, rows, merges, hiddenColumns, fills };
  return filled > most.fills ? { ...sheet, fillsCut: true } : sheet;
}

function tooMany(file: string, sheet: string): AkashiError {
  return new AkashiError('SHEET_TOO_LARGE', { file, sheet, most: most.cells });
}

function readMerge(reference: string): Merge | null {
  const [first = '', last = ''] = reference.split(':');
  const from = cellPosition(first);
  const to = cellPosition(last);
  if (from === null || to === null) return null;
  return { top: from.row, left: from.column, bottom: to.row, right: to.column };
}

interface RawCell {
  readonly column: number;
  readonly attributes: string;
  value: string;
  formula: boolean;
  /** The formula looks into another workbook, which is never opened. */
  external: boolean;
}

function takeValue(cell: RawCell, more: string, file: string): void {
  cell.value += more;
  if (cell.value.length > most.value) throw broken(file);
}

function makeCell(cell: RawCell, inline: RichText, tables: WorkbookTables): SheetCell {
  const styleNumber = Number(xmlAttribute(cell.attributes, 's') ?? 0);
  const style = tables.styles[styleNumber];
  if (style === undefined && styleNumber !== 0 && tables.styles.length > 0) throw broken(tables.file);
  const kind = xmlAttribute(cell.attributes, 't');
  const text = ((): RichText => {
    if (kind === 's') {
      const shared = /^\d{1,9}$/.test(cell.value.trim()) ? tables.strings[Number(cell.value)] : undefined;
      if (shared === undefined && cell.value.trim() !== '') throw broken(tables.file);
      return shared ?? { raw: '', kept: '' };
    }
    if (kind === 'inlineStr') return inline;
    const raw =
      kind === 'b'
        ? cell.value === '1'
          ? 'TRUE'
          : 'FALSE'
        : kind === 'str' || kind === 'e' || kind === 'd'
          ? ownText(cell.value)
          : shownNumber(cell.value, style?.format ?? '', tables.since1904);
    return { raw, kept: raw };
  })();
  const kept = style?.struck === true ? '' : text.kept;
  const { raw } = text;
  if (raw !== '' && raw === kept && !cell.external) {
    const known = tables.plain.get(raw);
    if (known !== undefined) return known;
    const plain = { raw, kept };
    if (tables.plain.size < most.plain) tables.plain.set(raw, plain);
    return plain;
  }
  const made = cell.external ? { raw: text.raw, kept, external: true as const } : { raw: text.raw, kept };
  return cell.formula && text.raw === '' ? { ...made, uncalculated: true } : made;
}

function broken(file: string): AkashiError {
  return new AkashiError('WORKBOOK_BROKEN', { file });
}
