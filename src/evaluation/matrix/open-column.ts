import type { MatrixPrincipal, MatrixResource } from '../../engagement/matrix/access-matrix.ts';
import type { Reason } from '../../text/reason-words.ts';
import { makeRow } from '../make-row.ts';
import type { Row } from '../row.ts';
import { accessHead } from './access-head.ts';
import { cellRequirement } from './cell-requirement.ts';
import { expectedOf } from './expected-of.ts';
import type { MatrixContext } from './matrix-context.ts';

/**
 * What becomes of a cell whose column found nothing: told once for the column (`skip`), or undecided while a list that could hold its
 * objects was not read, or while resources lack the tag by which it is found (case A-59); null for a column that can be compared.
 */
export function openColumn(
  row: MatrixPrincipal,
  column: MatrixResource,
  platform: string,
  context: MatrixContext,
): Row | 'skip' | null {
  const { matrix, resources, input } = context;
  if (resources.withoutMatcher.includes(column.id)) return 'skip';
  if (!resources.withoutResource.includes(column.id)) return null;
  const byTag = column.matchers.some(({ by }) => by === 'tag');
  const unread = (byTag ? resources.tagsUnread[0] : undefined) ?? resources.columns.get(column.id)?.closed[0];
  if (unread === undefined && !byTag) return 'skip';
  if (unread === undefined && resources.unassigned.length === 0) return 'skip';
  const expected = expectedOf(matrix, row, column, input.asOf);
  const requirement = cellRequirement({ row, column, expected });
  return makeRow(
    accessHead('ACM-CELL', context, requirement, 'M'),
    { platform, region: 'global' },
    {
      object: { kind: 'matrix-cell', id: `${context.prefix}${row.id}|${column.id}` },
      result: unread === undefined ? 'INDETERMINATE' : 'NOT_COLLECTED',
      reason: unread === undefined ? 'UNASSIGNED' : (unread.code as Reason),
      found: unread === undefined ? { state: 'absent' } : { state: 'unread', code: unread.exact ?? unread.code },
      qualifiers: [],
      evidence: unread === undefined ? [] : unread.refs,
    },
  );
}
