import type { DocumentSheet } from '../procedures/document-layout.ts';
import { cellAddress } from './cell-address.ts';
import type { DocumentCell, DocumentRow, ImportNote } from './client-document.ts';
import { fillMerges } from './fill-merges.ts';
import type { Header } from './find-header.ts';
import { headingKey } from './heading-key.ts';
import { plainText } from './plain-text.ts';
import type { Sheet, SheetRow } from './sheet.ts';

/** The lines of one table, and everything that was changed or left out on the way. */
export interface Table {
  readonly rows: readonly DocumentRow[];
  readonly notes: readonly ImportNote[];
}

const above = /^(〃|々|同上|"|''|〻)$/;

/** Reads the lines below a heading: one width, merged cells filled down, 〃 resolved; every change is noted at its cell. */
export function readTable(sheet: Sheet, header: Header, layout: DocumentSheet): Table {
  const rows: DocumentRow[] = [];
  const notes: ImportNote[] = [...columnNotes(sheet, header)];
  const merged = fillMerges(sheet);
  const required = layout.columns.filter((column) => column.required).map((column) => column.key);
  let before: Readonly<Record<string, DocumentCell>> = {};
  for (const row of sheet.rows) {
    if (row.number <= header.last) continue;
    const at = cellAddress(sheet, row.number);
    const seen = [...row.cells.values()]
      .map((cell) => cell.raw)
      .join(' | ')
      .slice(0, 200);
    const left = leftOut(row, header);
    if (left !== null) {
      notes.push({ ...left, at, seen });
      continue;
    }
    const cells: Record<string, DocumentCell> = {};
    const own: ImportNote[] = [];
    for (const [column, key] of header.columns) {
      const fill = merged.get(row.number)?.get(column);
      const cell = row.cells.get(column) ?? fill?.cell;
      const raw = cell?.raw ?? '';
      const place = cellAddress(sheet, row.number, column);
      const note = (kind: ImportNote['kind'], made: string): void =>
        void own.push({ kind, at: place, seen: raw, made });
      let source = cell?.kept ?? '';
      let text = plainText(source);
      if (cell !== undefined && cell.kept !== cell.raw) note('struck', text);
      else if (fill !== undefined && !row.cells.has(column))
        note('normalised', `${text}（結合セル ${cellAddress(sheet, fill.from, column)}）`);
      else if (above.test(text) && before[key] !== undefined) {
        text = before[key].text;
        source = before[key].kept ?? before[key].raw;
        note('normalised', `${text}（${before[key].at}）`);
      } else if (text !== raw) note('normalised', text);
      if (cell?.external)
        note('ambiguous', '別のブックを参照する数式です。保存されている値を読みました（別のブックは開きません）');
      if (cell?.uncalculated) note('error', '数式の計算結果が保存されていません');
      if (/^#(REF|N\/A|VALUE|NAME|DIV\/0|NULL|NUM)[!?]?$/.test(text)) note('error', '数式のエラー値です');
      cells[key] = source === raw ? { raw, text, at: place } : { raw, text, at: place, kept: source };
    }
    if (required.every((key) => (cells[key]?.text ?? '') === '')) {
      notes.push({ kind: 'ignored', at, seen, made: '必須の列がすべて空のため、表の行として扱いません' });
      continue;
    }
    if (row.hidden) notes.push({ kind: 'hidden', at, seen, made: '非表示の行ですが、読み取りました' });
    notes.push(...own);
    rows.push({ at, cells });
    before = cells;
  }
  return { rows, notes };
}

function columnNotes(sheet: Sheet, header: Header): readonly ImportNote[] {
  return [...header.headings].flatMap(([column, seen]): ImportNote[] => {
    const at = cellAddress(sheet, header.last, column);
    if (header.repeated.includes(column))
      return [{ kind: 'ambiguous', at, seen, made: '同じ見出しが左にもあるため、この列は読みません' }];
    if (!header.columns.has(column)) {
      return headingKey(seen) === '行区分'
        ? []
        : [{ kind: 'ignored', at, seen, made: '様式にない列のため、読みません' }];
    }
    const hidden = sheet.hiddenColumns.some(([from, to]) => column >= from && column <= to);
    return hidden ? [{ kind: 'hidden', at, seen, made: '非表示の列ですが、読み取りました' }] : [];
  });
}

function leftOut(row: SheetRow, header: Header): Pick<ImportNote, 'kind' | 'made'> | null {
  const cells = [...row.cells];
  if (cells.every(([, cell]) => cell.raw !== '' && cell.kept.trim() === '')) {
    return { kind: 'struck', made: '取り消し線の行のため、読みません' };
  }
  if (cells.some(([, cell]) => /^[（(【]?記入例/.test(plainText(cell.raw))))
    return { kind: 'ignored', made: '記入例の行のため、読みません' };
  const repeats = cells.filter(
    ([column, cell]) => headingKey(header.headings.get(column) ?? '') === headingKey(cell.raw),
  );
  if (repeats.length === cells.length) return { kind: 'ignored', made: '見出しの繰り返しのため、読みません' };
  return null;
}
