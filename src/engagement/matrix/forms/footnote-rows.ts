import type { DocumentRow } from '../../client-document.ts';
import { plainText } from '../../plain-text.ts';
import { footnoteMark } from '../footnote-mark.ts';
import type { MappingDocument } from '../mapping-file.ts';
import { splitFootnotes } from '../split-footnotes.ts';
import type { SurveyedSheet } from './survey-sheet.ts';
import { wordKey } from './word-key.ts';

/** The footnotes that cells refer to, as conditions of the kind process, unless the mapping file says what they are. */
export function footnoteRows(
  sheets: readonly SurveyedSheet[],
  mapping: MappingDocument | null,
  cells: readonly DocumentRow[],
): {
  readonly rows: readonly DocumentRow[];
  readonly cells: readonly DocumentRow[];
  readonly used: ReadonlySet<string>;
} {
  const used = new Set<string>();
  for (const { cells: own } of cells) {
    for (const mark of splitFootnotes(own['cell']?.kept ?? '').marks) used.add(mark);
    for (const id of own['condition']?.text.split(', ') ?? []) used.add(id.split('@')[0] ?? id);
  }
  const rows: DocumentRow[] = [];
  const agreed = mapping?.mapping.footnotes ?? [];
  const said = new Set<string>();
  for (const [index, { mark, sheet, kind, text, evidence }] of agreed.entries()) {
    const at = mapping?.locate(['footnotes', index]) ?? 'mapping';
    const cell = (value: string) => ({ raw: value, text: value, at });
    const id = sheet === null ? footnoteMark(mark) : `${footnoteMark(mark)}@${sheet}`;
    said.add(id);
    rows.push({ at, cells: { id: cell(id), kind: cell(kind), value: cell(text), evidence: cell(evidence ?? '') } });
  }
  const all = sheets.flatMap(({ sheet, footnotes }) => footnotes.map((note) => ({ sheet: sheet.name, ...note })));
  const differs = (mark: string): boolean =>
    new Set(all.filter((one) => one.mark === mark).map(({ text }) => wordKey(text))).size > 1;
  for (const { sheet, mark, text, raw, at } of all) {
    const id =
      differs(mark) && new Set(all.filter((one) => one.mark === mark).map((one) => one.sheet)).size > 1
        ? `${mark}@${sheet}`
        : mark;
    if (!used.has(mark) || said.has(id) || said.has(mark)) continue;
    const cell = (value: string) => ({ raw: value, text: value, at });
    rows.push({ at, cells: { id: cell(id), kind: cell('process'), value: { raw, text: plainText(text), at } } });
  }
  return { rows, cells, used };
}
