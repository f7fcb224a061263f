import type { Decision } from '../../access/decision.ts';
import type { ExpectedDecision } from './decision-case.ts';

/** One member of a decision that is not as expected. */
export interface DecisionDifference {
  readonly member: 'result' | 'reason' | 'coverage' | 'by' | 'closed' | 'alternatives' | 'qualifiers';
  readonly seen: string;
  readonly expected: string;
}

/** What of a decision is not as expected; empty where all is. */
export function decisionDifferences(decision: Decision, expected: ExpectedDecision): readonly DecisionDifference[] {
  const { result, reason, coverage, alternatives, qualifiers } = expected;
  const sids = decision.by.map(({ sid }) => sid);
  const parts = [...new Set(decision.closed.map(({ part }) => part))].sort();
  const wantedParts = [...expected.closed].sort();
  const sets = smallest(decision.alternatives.map((set) => set.map(openWords)));
  const wantedSets = alternatives === null ? null : smallest(alternatives);
  return [
    ...tell('result', decision.result, result, result.includes(decision.result)),
    ...tell('reason', decision.reason, reason, reason === null || reason.includes(decision.reason)),
    ...tell('coverage', decision.coverage, coverage, coverage === null || decision.coverage === coverage),
    ...tell(
      'by',
      sids,
      expected.by,
      expected.by.every((sid) => sids.includes(sid)),
    ),
    ...tell('closed', parts, wantedParts, isSame(parts, wantedParts)),
    ...tell('alternatives', sets, wantedSets, wantedSets === null || isSame(sets, wantedSets)),
    ...tell(
      'qualifiers',
      decision.qualifiers,
      qualifiers,
      qualifiers === null || qualifiers.every((one) => decision.qualifiers.includes(one)),
    ),
  ];
}

function tell(
  member: DecisionDifference['member'],
  seen: unknown,
  expected: unknown,
  fits: boolean,
): readonly DecisionDifference[] {
  return fits ? [] : [{ member, seen: JSON.stringify(seen), expected: JSON.stringify(expected) }];
}

function openWords({ clause, holds }: Decision['alternatives'][number][number]): string {
  return `${holds ? '' : 'not '}${clause.operator} ${clause.key}`;
}

/** Sets in a fixed order, without those that only ask for more than another one. */
function smallest(sets: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const sorted = sets.map((set) => [...new Set(set)].sort());
  return sorted
    .filter((set, at) => !sorted.some((other, place) => place !== at && includesAll(set, other, at < place)))
    .sort((a, b) => (a.join() < b.join() ? -1 : 1));
}

function includesAll(set: readonly string[], other: readonly string[], keepsEqual: boolean): boolean {
  return other.every((one) => set.includes(one)) && (other.length < set.length || !keepsEqual);
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
