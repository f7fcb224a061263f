import { sha256 } from '../../src/evidence/sha256.ts';

/**
 * The text of a journal whose chain is whole whatever its entries say, as somebody who knows the format would write it;
 * a closed record without count gets the right one.
 */
export function forgeJournal(entries: readonly object[]): string {
  let head = '0'.repeat(64);
  return entries
    .map((entry, index) => {
      const fitting = 'kind' in entry && entry.kind === 'closed' && !('count' in entry) ? { count: index, head } : {};
      const body = JSON.stringify({
        n: index + 1,
        at: '2026-04-01T00:00:00.000Z',
        ...entry,
        ...fitting,
        previous: head,
      });
      head = sha256(body);
      return `${body.slice(0, -1)},"hash":"${head}"}\n`;
    })
    .join('');
}
