import type { ClientDocument, ImportNote } from '../client-document.ts';
import { rowCell } from '../row-cell.ts';
import { lineCriterion } from './line-criterion.ts';
import type { IdRequest } from './people-criteria.ts';
import { readOptionalDay } from './read-optional-day.ts';

const words: readonly (readonly [IdRequest['action'], RegExp])[] = [
  ['delete', /削除|抹消|停止|無効|失効|廃止|返却|解除|delet|remov|disabl|revok/i],
  ['create', /登録|新規|追加|発行|作成|付与|利用開始|creat|add|regist|issue/i],
  ['change', /変更|異動|更新|延長|chang|updat|modif/i],
];

/** Reads the requests for ids (DOC-11); null while the records were not handed over. A line whose action is not understood is told. */
export function readIdRequests(documents: readonly ClientDocument[]): {
  readonly requests: readonly IdRequest[] | null;
  readonly notes: readonly ImportNote[];
} {
  const handed = documents.filter(({ doc }) => doc === 'DOC-11');
  const notes: ImportNote[] = [];
  const requests = handed.flatMap((document) =>
    document.rows.flatMap((row): IdRequest[] => {
      const word = rowCell(row, 'action');
      const action = words.find(([, pattern]) => pattern.test(word.text))?.[0];
      if (action === undefined) {
        const made = '申請の内容（登録、変更、削除）を読み取れないため、突合に用いません';
        notes.push({ kind: 'error', at: word.at, seen: word.raw, made });
        return [];
      }
      const day = (key: string): string | null => {
        const cell = rowCell(row, key);
        const read = readOptionalDay(cell.text);
        if (read.unclear) notes.push({ kind: 'error', at: cell.at, seen: cell.raw, made: '日付として読み取れません' });
        return read.day;
      };
      const ticket = rowCell(row, 'ticket');
      const approver = rowCell(row, 'approver').text;
      return [
        {
          ticket: ticket.text,
          subject: rowCell(row, 'subject').text,
          action,
          requestedAt: day('requestedAt'),
          approvedAt: day('approvedAt'),
          executedAt: day('executedAt'),
          approver: approver === '－' ? null : approver || null,
          at: row.at,
          criterion: lineCriterion(document, ticket, ticket.text),
        },
      ];
    }),
  );
  return { requests: handed.length === 0 ? null : requests, notes };
}
