import type { Reason } from '../../text/reason-words.ts';
import { makeRow } from '../make-row.ts';
import type { Row } from '../row.ts';
import { accessHead } from './access-head.ts';
import type { MatrixContext } from './matrix-context.ts';
import { searchedEvidence } from './searched-evidence.ts';

/** Columns that found no resource, and columns nobody has mapped yet; those that wait for a tag are told with their cells. */
export function* columnLeftovers(context: MatrixContext): Iterable<Row> {
  const { input, matrix, resources } = context;
  for (const column of matrix.resources) {
    const accounts = [...new Set(column.matchers.map(({ account }) => account))];
    const named = accounts.length === 1 && accounts[0] !== null ? `aws:${accounts[0]}` : undefined;
    const platform = input.platforms.find((one) => one === named) ?? input.platforms[0];
    const unmapped = resources.withoutMatcher.includes(column.id);
    if (platform === undefined || !(unmapped || resources.withoutResource.includes(column.id))) continue;
    const byTag = column.matchers.some(({ by }) => by === 'tag');
    if (!unmapped && byTag && resources.unassigned.length + resources.tagsUnread.length > 0) continue;
    const gap = resources.columns.get(column.id)?.closed[0];
    const doubtful = unmapped || column.mapping.status !== 'confirmed';
    const head = accessHead(
      'ACM-COLUMN',
      context,
      { at: column.at, raw: column.name, value: { column: column.id } },
      'M',
    );
    yield makeRow(
      head,
      { platform, region: 'global' },
      {
        object: { kind: 'matrix-column', id: `${context.prefix}${column.id}` },
        result: gap !== undefined && !unmapped ? 'NOT_COLLECTED' : doubtful ? 'INDETERMINATE' : 'MISMATCH',
        reason: gap !== undefined && !unmapped ? (gap.code as Reason) : doubtful ? 'MAPPING_UNCONFIRMED' : 'ORPHAN',
        found: gap === undefined || unmapped ? { state: 'absent' } : { state: 'unread', code: gap.exact ?? gap.code },
        qualifiers: [],
        evidence: gap === undefined || unmapped ? searchedEvidence(input.world, 'resources') : gap.refs,
      },
    );
  }
}
