import type { Decision } from '../../../src/access/decision.ts';
import type { Expected } from './decision-case.ts';

/** What of a decision is not as its case expects, each in one line; empty where all is well. */
export function decisionDifferences(decision: Decision, expected: Expected): readonly string[] {
  const said: string[] = [];
  const compare = (what: string, seen: unknown, wanted: unknown, fits: boolean): void => {
    if (!fits) said.push(`${what}: ${JSON.stringify(seen)}, expected ${JSON.stringify(wanted)}`);
  };
  const sids = decision.by.map(({ sid }) => sid);
  const parts = [...new Set(decision.closed.map(({ part }) => part))].sort();
  compare('result', decision.result, expected.result, expected.result.includes(decision.result));
  const { reason, coverage, alternatives, qualifiers } = expected;
  if (reason) compare('reason', decision.reason, reason, reason.includes(decision.reason));
  if (coverage) compare('coverage', decision.coverage, coverage, decision.coverage === coverage);
  compare(
    'by',
    sids,
    expected.by,
    expected.by.every((sid) => sids.includes(sid)),
  );
  compare('closed', parts, expected.closed, same(parts, [...expected.closed].sort()));
  if (alternatives) {
    const seen = minimal(decision.alternatives.map((set) => set.map(openWords)));
    compare('alternatives', seen, alternatives, same(seen, minimal(alternatives)));
  }
  if (qualifiers) {
    compare(
      'qualifiers',
      decision.qualifiers,
      qualifiers,
      qualifiers.every((one) => decision.qualifiers.includes(one)),
    );
  }
  return said;
}

function openWords({ clause, holds }: Decision['alternatives'][number][number]): string {
  return `${holds ? '' : 'not '}${clause.operator} ${clause.key}`;
}

/** Sets in a fixed order, without those that only ask for more than another one. */
function minimal(sets: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const sorted = sets.map((set) => [...new Set(set)].sort());
  return sorted
    .filter((set, at) => !sorted.some((other, place) => place !== at && contains(set, other, at < place)))
    .sort((a, b) => (a.join() < b.join() ? -1 : 1));
}

function contains(set: readonly string[], other: readonly string[], keepsEqual: boolean): boolean {
  const all = other.every((one) => set.includes(one));
  return all && (other.length < set.length || !keepsEqual);
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
