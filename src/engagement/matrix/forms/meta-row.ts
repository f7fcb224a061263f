import type { DocumentCell, DocumentRow } from '../../client-document.ts';
import { plainText } from '../../plain-text.ts';
import type { MappingDocument } from '../mapping-file.ts';
import { formWords } from './form-words.ts';
import type { HeadText } from './matrix-block.ts';
import { wordKey } from './word-key.ts';

const keys: readonly (readonly [string, readonly string[]])[] = [
  ['docId', ['文書番号', '管理番号', '文書no', '文書no.']],
  ['version', ['版', '版数', '版番号', 'バージョン', 'version']],
  ['approvedAt', ['承認日', '承認年月日']],
  ['approvedBy', ['承認者']],
  ['effectiveFrom', ['適用開始日', '適用日', '施行日']],
];
const stamps: ReadonlySet<string> = new Set(formWords.stamp);

/** The cover of a free layout: 版数, 承認日 and the like above the table, and what the mapping file says instead. */
export function metaRow(file: string, above: readonly HeadText[], mapping: MappingDocument | null): DocumentRow | null {
  const cells: Record<string, DocumentCell> = {};
  for (const [index, { text, raw, at }] of above.entries()) {
    const [, name = '', value = ''] = /^([^:]{1,12}?)\s*[:：]\s*(.+)$/s.exec(text) ?? [];
    const next = above[index + 1];
    const beside =
      next !== undefined && rowOf(next.at) === rowOf(at) && !stamps.has(wordKey(next.text)) && !isKey(next.text)
        ? next
        : undefined;
    const said = name === '' ? beside : { text: value, raw, at };
    const key = keys.find(([, words]) => words.includes(wordKey(name === '' ? text : name)))?.[0];
    if (key !== undefined && said !== undefined && cells[key] === undefined)
      cells[key] = { raw: said.raw, text: plainText(said.text).replace(/^第?\s*(\d[\d.]*)\s*版$/, '$1'), at: said.at };
  }
  for (const [key, value] of Object.entries(mapping?.mapping.meta ?? {})) {
    if (value === null) continue;
    const text = typeof value === 'boolean' ? (value ? '○' : '×') : value;
    cells[key] = { raw: text, text, at: mapping?.locate(['meta', key]) ?? file };
  }
  return Object.keys(cells).length === 0 ? null : { at: file, cells };
}

function isKey(text: string): boolean {
  return keys.some(([, words]) => words.includes(wordKey(text.replace(/[:：].*$/s, ''))));
}

function rowOf(at: string): string {
  return /(\d+)$/.exec(at)?.[1] ?? at;
}
