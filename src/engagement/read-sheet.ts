import { AkashiError } from '../text/akashi-error.ts';
import { cellPosition } from './cell-position.ts';
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
}

const most = { cells: 600_000, merges: 20_000 };

/** Reads one sheet piece by piece; rows without text cost nothing, so a million empty rows are no harm. */
export async function readSheet(
  head: Pick<Sheet, 'name' | 'hidden'>,
  tokens: AsyncIterable<readonly XmlToken[]>,
  tables: WorkbookTables,
): Promise<Sheet> {
  const rows: SheetRow[] = [];
  const merges: Merge[] = [];
  const hiddenColumns: [number, number][] = [];
  const rich = new RichTextReader();
  let row: { number: number; hidden: boolean; cells: Map<number, SheetCell> } = {
    number: 0,
    hidden: false,
    cells: new Map(),
  };
  let cell: { column: number; attributes: string; value: string; formula: boolean } | null = null;
  let inValue = false;
  let count = 0;
  const isOn = (attributes: string, name: string): boolean => /^(1|true)$/.test(xmlAttribute(attributes, name) ?? '');

  for await (const batch of tokens) {
    for (const token of batch) {
      const { kind, value, attributes, empty } = token;
      if (kind === 'text') {
        if (inValue && cell !== null) cell.value += value;
        else if (cell !== null) rich.take(token);
      } else if (kind === 'open') {
        if (value === 'row') {
          row = {
            number: Number(xmlAttribute(attributes, 'r') ?? row.number + 1),
            hidden: isOn(attributes, 'hidden'),
            cells: new Map(),
          };
        } else if (value === 'c' && !empty) {
          const position = cellPosition(xmlAttribute(attributes, 'r') ?? '');
          const next = Math.max(0, ...row.cells.keys()) + 1;
          cell = { column: position?.column ?? next, attributes, value: '', formula: false };
        } else if (value === 'v') inValue = !empty;
        else if (value === 'f' && cell !== null) cell.formula = true;
        else if (value === 'mergeCell') {
          const merge = readMerge(xmlAttribute(attributes, 'ref') ?? '');
          if (merge !== null) merges.push(merge);
          if (merges.length > most.merges) throw tooMany(tables.file, head.name);
        } else if (value === 'col' && isOn(attributes, 'hidden')) {
          hiddenColumns.push([Number(xmlAttribute(attributes, 'min')), Number(xmlAttribute(attributes, 'max'))]);
        } else if (cell !== null) rich.take(token);
      } else {
        if (value === 'v') inValue = false;
        else if (value === 'c' && cell !== null) {
          const made = makeCell(cell, rich.finish(), tables);
          if (made.raw !== '' || made.uncalculated) row.cells.set(cell.column, made);
          cell = null;
          count += 1;
          if (count > most.cells) throw tooMany(tables.file, head.name);
        } else if (value === 'row' && row.cells.size > 0) rows.push(row);
        else if (cell !== null) rich.take(token);
      }
    }
  }
  return { kind: 'workbook', ...head, rows, merges, hiddenColumns };
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

function makeCell(
  cell: { readonly attributes: string; readonly value: string; readonly formula: boolean },
  inline: RichText,
  tables: WorkbookTables,
): SheetCell {
  const style = tables.styles[Number(xmlAttribute(cell.attributes, 's') ?? 0)];
  const kind = xmlAttribute(cell.attributes, 't');
  const text = ((): RichText => {
    if (kind === 's') return tables.strings[Number(cell.value)] ?? { raw: '', kept: '' };
    if (kind === 'inlineStr') return inline;
    const raw =
      kind === 'b'
        ? cell.value === '1'
          ? 'TRUE'
          : 'FALSE'
        : kind === 'str' || kind === 'e' || kind === 'd'
          ? cell.value
          : shownNumber(cell.value, style?.format ?? '', tables.since1904);
    return { raw, kept: raw };
  })();
  const kept = style?.struck === true ? '' : text.kept;
  return cell.formula && text.raw === '' ? { raw: text.raw, kept, uncalculated: true } : { raw: text.raw, kept };
}
