import type { ClientDocument, ImportNote } from './client-document.ts';
import type { ApprovedException } from './engagement.ts';
import { rowCell } from './row-cell.ts';

/** Joins the exceptions of the engagement file with the client's list (DOC-33); the engagement file wins for an id in both. */
export function readExceptions(
  documents: readonly ClientDocument[],
  own: readonly ApprovedException[],
): { readonly exceptions: readonly ApprovedException[]; readonly notes: readonly ImportNote[] } {
  const notes: ImportNote[] = [];
  const exceptions = [...own];
  for (const row of documents.filter(({ doc }) => doc === 'DOC-33').flatMap(({ rows }) => rows)) {
    const text = (key: string): string => rowCell(row, key).text;
    const problem = (key: string, made: string): void =>
      void notes.push({
        kind: 'error',
        at: rowCell(row, key).at,
        seen: rowCell(row, key).raw,
        made: `${made}ため、例外承認として用いません`,
      });
    const expires = day(text('expires'));
    const kind =
      text('kind') === '' || /例外|リスク受容|受容/.test(text('kind'))
        ? '例外承認'
        : /代替|補完/.test(text('kind'))
          ? '代替管理策'
          : null;
    const empty = ['id', 'check', 'object', 'approver'].find((key) => text(key) === '');
    const same = exceptions.find(({ id }) => id === text('id'));
    if (empty !== undefined) problem(empty, '必要な欄が空の');
    else if (expires === null) problem('expires', '期限を日付として読み取れない');
    else if (kind === null) problem('kind', '区分を読み取れない');
    else if (same !== undefined) {
      notes.push({
        kind: 'ambiguous',
        at: row.at,
        seen: text('id'),
        made: `同じ番号が ${same.at} にもあるため、そちらを用います`,
      });
    } else {
      exceptions.push({
        id: text('id'),
        check: text('check'),
        object: text('object'),
        approver: text('approver'),
        expires,
        ticket: text('ticket') || null,
        kind,
        at: row.at,
        doc: 'DOC-33',
      });
    }
  }
  return { exceptions, notes };
}

/** A day as clients write it: 2026-09-30, 2026/9/30, 2026年9月30日, 令和8年9月30日. */
function day(text: string): string | null {
  const western = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(text);
  const reiwa = /^(?:令和|R)(\d{1,2}|元)[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(text);
  const [, y = '', m = '', d = ''] = western ?? reiwa ?? [];
  if (y === '') return null;
  const year = western !== null ? Number(y) : 2018 + (y === '元' ? 1 : Number(y));
  const time = new Date(Date.UTC(year, Number(m) - 1, Number(d)));
  return time.getUTCMonth() === Number(m) - 1 && time.getUTCDate() === Number(d)
    ? time.toISOString().slice(0, 10)
    : null;
}
