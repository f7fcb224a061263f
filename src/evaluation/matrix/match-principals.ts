import type { World, WorldPrincipal } from '../../access/world.ts';
import type { AccessMatrix } from '../../engagement/matrix/access-matrix.ts';
import { findSubjects, type Hit } from './find-subjects.ts';
import { makeRowMatch } from './make-row-match.ts';
import { namedAssignments } from './named-assignments.ts';
import { type OutsideParty, outsideParties } from './outside-parties.ts';
import type { MatchRung, PrincipalMatches, RowMatch } from './principal-matches.ts';
import { unmatchedCenter } from './unmatched-center.ts';

/** How the client's name may stand in the evidence: as it is, or as the token that stands in its place (decision 23). */
export interface MatchOptions {
  readonly spellings?: (name: string) => readonly string[];
}

const order: readonly MatchRung[] = ['explicit', 'center', 'name', 'tag'];

/**
 * Matches the rows of a matrix to principals; the first hit wins and nothing is guessed (domain C.4.2): a principal that one row names
 * outright does not also belong to a row whose pattern or tag happens to fit. Roles of permission sets may belong to several rows,
 * because several groups and people may hold one set; so may a role that an outside party can take.
 */
export function matchPrincipals(matrix: AccessMatrix, world: World, options: MatchOptions = {}): PrincipalMatches {
  const parties = outsideParties(world);
  const hits = settleHits(
    matrix.principals.flatMap((row) => findSubjects(row, world, parties, options.spellings ?? ((name) => [name]))),
  );
  const rows = new Map<string, RowMatch>(
    matrix.principals.map((row) => [row.id, makeRowMatch(row, hits.get(row.id) ?? [], world)]),
  );
  const rowsOf = new Map<string, string[]>();
  for (const { row, principals } of rows.values())
    for (const arn of principals) rowsOf.set(arn, [...(rowsOf.get(arn) ?? []), row]);
  const coveredBy = coveredUsers(world, rowsOf);
  const named = new Set([...rows.values()].flatMap(({ outside }) => outside));
  return {
    rows,
    rowsOf,
    coveredBy,
    withoutRow: world.principals.filter(
      (one) =>
        one.kind !== 'root' &&
        one.folded === null &&
        !rowsOf.has(one.arn) &&
        !coveredBy.has(one.arn) &&
        (one.kind !== 'group' || needsRow(one, world, rowsOf)),
    ),
    roots: world.principals.filter(({ kind, arn }) => kind === 'root' && !rowsOf.has(arn)),
    ...unmatchedCenter(world, hits, rowsOf, new Set(matrix.principals.flatMap((row) => namedAssignments(row, world)))),
    outsideWithoutRow: parties.filter((party) => party.kind !== 'service' && !isNamed(party, named)),
    withoutPrincipal: [...rows.values()]
      .filter(
        ({ row, rung }) =>
          rung === null && matrix.principals.some(({ id, matchers }) => id === row && matchers.length > 0),
      )
      .map(({ row }) => row),
    withoutMatcher: matrix.principals.filter(({ matchers }) => matchers.length === 0).map(({ id }) => id),
  };
}

/** Leaves every subject to the rows that found it in the strongest way; shared ones stay with all of them. */
function settleHits(hits: readonly Hit[]): ReadonlyMap<string, readonly Hit[]> {
  const best = new Map<string, number>();
  for (const { subject, rung, shared } of hits) {
    if (shared) continue;
    const rank = order.indexOf(rung);
    best.set(subject, Math.min(best.get(subject) ?? rank, rank));
  }
  const kept = new Map<string, Hit[]>();
  for (const hit of hits)
    if (hit.shared || best.get(hit.subject) === order.indexOf(hit.rung))
      kept.set(hit.row, [...(kept.get(hit.row) ?? []), hit]);
  return kept;
}

/** Users whose group has a row: the group's row covers all its members. */
function coveredUsers(world: World, rowsOf: ReadonlyMap<string, readonly string[]>): Map<string, readonly string[]> {
  const covered = new Map<string, readonly string[]>();
  for (const { arn, kind, groups } of world.principals) {
    if (kind !== 'user' || rowsOf.has(arn)) continue;
    const rows = [...new Set(groups.flatMap((group) => rowsOf.get(group) ?? []))];
    if (rows.length > 0) covered.set(arn, rows);
  }
  return covered;
}

/** A group needs a row of its own while it has a member who has none; an empty one gives nothing to anybody. */
function needsRow(group: WorldPrincipal, world: World, rowsOf: ReadonlyMap<string, readonly string[]>): boolean {
  return world.principals.some(({ groups, arn }) => groups.includes(group.arn) && !rowsOf.has(arn));
}

/** Named by a row: the party itself, its whole account, or every principal of it that a policy lets in. */
function isNamed({ id, principals }: OutsideParty, named: ReadonlySet<string>): boolean {
  if (named.has(id) || principals.every((one) => named.has(one))) return true;
  return [...named].some((one) => one.endsWith(`:iam::${id}:root`));
}
