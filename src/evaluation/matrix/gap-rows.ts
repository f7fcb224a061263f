import type { Closed } from '../../access/closed.ts';
import type { Reason } from '../../text/reason-words.ts';
import { makeRow } from '../make-row.ts';
import type { Row } from '../row.ts';
import { accessHead } from './access-head.ts';
import { isUnreached } from './is-unreached.ts';
import type { MatrixContext } from './matrix-context.ts';
import { openPapers } from './open-papers.ts';
import { touchesAccount } from './touches-account.ts';

/**
 * One row for each kind of result whose population was not read to its end, object `*` (decision 15): who else there is, whom the
 * policies that were not read let in, what else there is to be read. Cells only where a row found nobody for that reason, or none
 * could be judged on the platform.
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
    const [paper] = openPapers(platform.replace(/^aws:/, ''), input.world);
    const cells = unfound(platform.replace(/^aws:/, ''), context) ?? (judged.has(platform) ? undefined : people);
    if (cells !== undefined) yield gapRow('ACM-CELL', 'matrix-cell', cells, platform, context);
    const persons = people ?? input.world.center?.closed[0];
    if (persons !== undefined) yield gapRow('ACM-PRINCIPAL', 'principal', persons, platform, context);
    if (paper !== undefined) yield gapRow('ACM-EXTERNAL', 'external-account', any ?? paper, platform, context);
    if (any !== undefined) yield gapRow('ACM-PUBLIC', 'resource', things ?? any, platform, context);
    if (things !== undefined) yield gapRow('ACM-RESOURCE', 'resource', things, platform, context);
  }
}

/** What was not read and could hold the principals of a row for which nobody can be asked: its cells could stand on this platform. */
function unfound(account: string, { principals }: MatrixContext): Closed | undefined {
  return [...principals.rows.values()]
    .filter(isUnreached)
    .flatMap(({ closed }) => closed)
    .find((one) => touchesAccount(one, account));
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
