import type { Closed } from '../../access/closed.ts';
import type { MatrixPrincipal } from '../../engagement/matrix/access-matrix.ts';
import type { Reason } from '../../text/reason-words.ts';
import { makeRow } from '../make-row.ts';
import type { Row } from '../row.ts';
import type { Draft } from '../rule.ts';
import { accessHead } from './access-head.ts';
import { cellRequirement } from './cell-requirement.ts';
import { expectedOf } from './expected-of.ts';
import { isUnreached } from './is-unreached.ts';
import type { MatrixContext } from './matrix-context.ts';
import { searchedEvidence } from './searched-evidence.ts';
import { sortLevels } from './sort-levels.ts';

/** Rows that found nobody (ORPHAN) or nobody who holds anything, rows nobody has mapped yet, and empty groups (NO_POPULATION, A-44). */
export function* rowLeftovers(context: MatrixContext): Iterable<Row> {
  const { input, matrix, principals } = context;
  for (const row of matrix.principals) {
    const match = principals.rows.get(row.id);
    const accounts = [...new Set(row.matchers.map(({ account }) => account))];
    const named = accounts.length === 1 && accounts[0] !== null ? `aws:${accounts[0]}` : undefined;
    const platform = input.platforms.find((one) => one === named) ?? input.platforms[0];
    if (match === undefined || platform === undefined) continue;
    const place = { platform, region: 'global' };
    const head = accessHead('ACM-ROW', context, { at: row.at, raw: row.name, value: { row: row.id } }, 'M');
    const object = { kind: 'matrix-row', id: `${context.prefix}${row.id}` };
    if (principals.withoutMatcher.includes(row.id)) {
      yield makeRow(head, place, undecided(object, 'INDETERMINATE', 'MAPPING_UNCONFIRMED', null, match.candidates));
    } else if (principals.withoutPrincipal.includes(row.id) || isUnreached(match)) {
      const [gap] = match.closed;
      const doubtful = row.mapping.status !== 'confirmed';
      if (gap !== undefined)
        yield makeRow(head, place, undecided(object, 'NOT_COLLECTED', gap.code as Reason, gap, match.candidates));
      else if (doubtful)
        yield makeRow(head, place, undecided(object, 'INDETERMINATE', 'MAPPING_UNCONFIRMED', null, match.candidates));
      else
        yield makeRow(head, place, {
          ...undecided(object, 'MISMATCH', 'ORPHAN', null, match.candidates),
          evidence: searchedEvidence(input.world, 'principals'),
        });
    } else if (match.isEmptyGroup) {
      const groups = input.world.principals.filter(({ arn }) => match.principals.includes(arn));
      const lists = row.matchers.some(({ by }) => by === 'identityCenterGroup') ? (input.world.center?.refs ?? []) : [];
      for (const column of matrix.resources) {
        const expected = expectedOf(matrix, row, column, input.asOf);
        const requirement = cellRequirement({ row, column, expected });
        yield makeRow(accessHead('ACM-CELL', context, requirement, 'M'), place, {
          object: { kind: 'matrix-cell', id: `${context.prefix}${row.id}|${column.id}` },
          result: 'OUT_OF_SCOPE',
          reason: 'NO_POPULATION',
          found: { state: 'absent' },
          qualifiers: ['空グループ'],
          evidence: [...groups.flatMap(({ refs }) => refs), ...lists].slice(0, 60),
        });
      }
    } else if (match.principals.length + match.outside.length + match.unprovisioned.length === 0)
      yield makeRow(head, place, { object, ...unassigned(row, context) });
  }
}

/** A person or group of Identity Center to whom nothing is assigned in any account: too little where the row asks for anything. */
function unassigned(row: MatrixPrincipal, { input, matrix }: MatrixContext): Omit<Draft, 'object'> {
  const expected = matrix.resources.map((column) => expectedOf(matrix, row, column, input.asOf));
  const missing = sortLevels(expected.flatMap(({ levels, notApplicable }) => (notApplicable ? [] : (levels ?? []))));
  const unclear = expected.some(({ levels, notApplicable }) => levels === null && !notApplicable);
  const open = row.mapping.status !== 'confirmed';
  return {
    ...(open
      ? { result: 'INDETERMINATE', reason: 'MAPPING_UNCONFIRMED' }
      : missing.length > 0
        ? { result: 'MISMATCH', reason: 'MISSING' }
        : unclear
          ? { result: 'INDETERMINATE', reason: 'AMBIGUOUS_CELL' }
          : { result: 'MATCH', reason: 'EQUAL' }),
    found: { state: 'seen', value: { levels: [], excess: [], missing } },
    qualifiers: [],
    evidence: (input.world.center?.refs ?? []).slice(0, 60),
  };
}

function undecided(
  object: Draft['object'],
  result: Draft['result'],
  reason: Reason,
  gap: Closed | null,
  candidates: readonly string[],
): Draft {
  const value = candidates.length === 0 ? {} : { value: { candidates } };
  return {
    object,
    result,
    reason,
    found: gap === null ? { state: 'absent', ...value } : { state: 'unread', code: gap.exact ?? gap.code, ...value },
    qualifiers: [],
    evidence: gap === null ? [] : gap.refs,
  };
}
