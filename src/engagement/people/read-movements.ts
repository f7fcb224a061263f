import type { ClientDocument, ImportNote } from '../client-document.ts';
import { readDay } from '../read-day.ts';
import { rowCell } from '../row-cell.ts';
import type { Movement } from './people-criteria.ts';

const words: readonly (readonly [Movement['kind'], RegExp])[] = [
  ['left', /退職|退社|離職|契約終了|契約満了|leav|retire|terminat/i],
  ['suspended', /休職|休業|育休|産休|停職|suspend|on leave/i],
  ['returned', /復職|復帰|return/i],
  ['moved', /異動|転籍|出向|転出|転入|昇進|配置|mov|transfer/i],
  ['joined', /入社|採用|着任|新規|参画|join|hire/i],
];

/** Reads joiners, movers and leavers (second table of DOC-10); a line that says neither who, what nor when is told. */
export function readMovements(documents: readonly ClientDocument[]): {
  readonly movements: readonly Movement[];
  readonly notes: readonly ImportNote[];
} {
  const notes: ImportNote[] = [];
  const rows = documents.filter(({ doc }) => doc === 'DOC-10').flatMap(({ rows: own }) => own);
  const movements = rows.flatMap((row): Movement[] => {
    if (row.table !== 'movements') return [];
    const word = rowCell(row, 'kind');
    const day = rowCell(row, 'date');
    const kind = words.find(([, pattern]) => pattern.test(word.text))?.[0];
    const date = readDay(day.text);
    const person = rowCell(row, 'person').text;
    if (kind !== undefined && date !== null && person !== '') return [{ person, kind, date, at: row.at }];
    const { at, raw } = kind === undefined ? word : date === null ? day : rowCell(row, 'person');
    notes.push({ kind: 'error', at, seen: raw, made: '入退社・異動の区分、発令日または個人番号を読み取れません' });
    return [];
  });
  return { movements, notes };
}
