import { makeRow } from '../make-row.ts';
import type { Row } from '../row.ts';
import { accessHead } from './access-head.ts';
import type { MatrixContext } from './matrix-context.ts';

const examples = 5;

/** Break-glass identities: every recorded use against the records of its loans (DOC-12, case A-65); none while no events were read. */
export function* useRows(context: MatrixContext): Iterable<Row> {
  const { input, matrix, principals } = context;
  if (input.events === null) return;
  for (const row of matrix.principals) {
    const condition = matrix.conditions.find(({ id, kind }) => id === row.condition && kind === 'process');
    if (row.kind !== 'breakglass' || condition === undefined) continue;
    const match = principals.rows.get(row.id);
    const arns = new Set(match?.principals);
    const loans = input.loans.filter(({ principal }) => principal === row.id);
    for (const platform of input.platforms) {
      const account = platform.replace(/^aws:/, '');
      const own = input.world.principals.filter((one) => arns.has(one.arn) && one.account === account);
      if (own.length === 0) continue;
      const uses = input.events.filter(({ principal }) => own.some(({ arn }) => arn === principal));
      const open = uses.filter(({ at }) => !loans.some(({ from, to }) => from <= at && at <= to));
      const wrong = open.length > 0;
      yield makeRow(
        accessHead('ACM-USE', context, { at: row.at, raw: condition.text, value: { condition: condition.id } }, 'H'),
        { platform, region: 'global' },
        {
          object: { kind: 'matrix-row', id: `${context.prefix}${row.id}` },
          result: wrong ? 'MISMATCH' : 'MATCH',
          reason: wrong ? 'UNAPPROVED' : 'EQUAL',
          found: {
            state: 'seen',
            value: {
              uses: uses.length,
              loans: loans.length,
              unapproved: open.slice(0, examples).map(({ kind, principal, at }) => ({ kind, principal, at })),
              counts: { unapproved: open.length },
            },
          },
          qualifiers: [],
          evidence: [...own.flatMap(({ refs }) => refs), ...open.flatMap(({ refs }) => refs)],
        },
      );
    }
  }
}
