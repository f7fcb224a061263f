import type { Closed } from '../../access/closed.ts';
import type { Reason } from '../../text/reason-words.ts';
import { makeRow } from '../make-row.ts';
import type { Row } from '../row.ts';
import { accessHead } from './access-head.ts';
import type { MatrixContext } from './matrix-context.ts';

/**
 * One row for each kind of result whose population was not read to its end, object `*` (decision 15): who else there is, whom the
 * policies that were not read let in, what else there is to be read. Cells only where none could be judged on the platform.
 */
export function* gapRows(context: MatrixContext, judged: ReadonlySet<string>): Iterable<Row> {
  const { input } = context;
  for (const platform of input.platforms) {
    const lists = (input.world.accounts.get(platform.replace(/^aws:/, ''))?.closed ?? []).filter(
      ({ part }) => part === 'list',
    );
    const people = lists.find(({ of }) => /^arn:[^:]+:iam:/.test(of));
    const things = lists.find(({ of }) => !/^arn:[^:]+:iam:/.test(of));
    const any = people ?? things;
    if (people !== undefined && !judged.has(platform))
      yield gapRow('ACM-CELL', 'matrix-cell', people, platform, context);
    if (people !== undefined) yield gapRow('ACM-PRINCIPAL', 'principal', people, platform, context);
    if (any !== undefined) yield gapRow('ACM-EXTERNAL', 'external-account', any, platform, context);
    if (things !== undefined) {
      yield gapRow('ACM-PUBLIC', 'resource', things, platform, context);
      yield gapRow('ACM-RESOURCE', 'resource', things, platform, context);
    }
  }
}

function gapRow(rule: string, kind: string, gap: Closed, platform: string, context: MatrixContext): Row {
  return makeRow(
    accessHead(rule, context, null, 'M'),
    { platform, region: 'global' },
    {
      object: { kind, id: '*' },
      result: 'NOT_COLLECTED',
      reason: gap.code as Reason,
      found: { state: 'unread', code: gap.exact ?? gap.code },
      qualifiers: [],
      evidence: gap.refs,
    },
  );
}
