import { makeRow } from '../make-row.ts';
import type { Row } from '../row.ts';
import { accessHead } from './access-head.ts';
import { citeStatements } from './cite-statements.ts';
import { isFullAdmin } from './is-full-admin.ts';
import type { MatrixContext } from './matrix-context.ts';

const examples = 5;

/** Principals that can reach more than they were granted although no cell says so: the way leads where the matrix has no column. */
export function* escalationRows(context: MatrixContext, told: ReadonlySet<string>): Iterable<Row> {
  const { input, principals, matrix } = context;
  for (const [arn, rows] of principals.rowsOf) {
    const principal = input.world.principals.find((one) => one.arn === arn);
    const platform = `aws:${principal?.account}`;
    if (principal === undefined || !input.platforms.includes(platform) || told.has(arn)) continue;
    const ways = input.escalationsOf(arn).filter(({ certainty }) => certainty !== 'possible');
    if (ways.length === 0 || isFullAdmin(input.engine, arn)) continue;
    const row = matrix.principals.find(({ id }) => id === rows[0]);
    const allowed = matrix.cells.some(
      ({ principal: id, levels }) => rows.includes(id) && levels?.some((one) => one === 'E' || one === 'ADM'),
    );
    if (row === undefined || allowed) continue;
    const doubtful = row.mapping.status !== 'confirmed';
    yield makeRow(
      accessHead('ACM-ESCALATION', context, { at: row.at, raw: row.name, value: { row: row.id } }, 'H'),
      { platform, region: 'global' },
      {
        object: { kind: 'principal', id: arn },
        result: doubtful ? 'INDETERMINATE' : 'MISMATCH',
        reason: doubtful ? 'MAPPING_UNCONFIRMED' : 'ESCALATION',
        found: {
          state: 'seen',
          value: {
            levels: ['E'],
            excess: ['E'],
            escalations: ways.slice(0, examples).map(({ pattern, path, target, by }) => ({
              pattern,
              principal: arn,
              path,
              target,
              by: citeStatements(by),
            })),
            counts: { escalations: ways.length },
          },
        },
        qualifiers: [],
        evidence: [...principal.refs, ...ways.flatMap(({ by }) => by.flatMap(({ policy }) => policy.refs))].slice(
          0,
          60,
        ),
      },
    );
  }
}
