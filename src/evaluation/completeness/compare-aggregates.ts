import { answerReference } from '../../facts/answer-reference.ts';
import type { Reference } from '../../facts/value.ts';
import { compareSides } from './compare-sides.ts';
import type { CompletenessLine, CompletenessSide } from './completeness-line.ts';
import type { Allowance } from './explain-difference.ts';
import { grouped } from './grouped.ts';
import { isCountQuery } from './is-count-query.ts';
import { makeSide } from './make-side.ts';
import type { PlaceTally } from './place-tally.ts';
import { readQueryRow } from './read-query-row.ts';
import type { SourceAnswers } from './source-answers.ts';
import { uncountedTypes } from './uncounted-types.ts';

const name = 'config:SelectAggregateResourceConfig';

/** Each account's lists, all its regions together, against what an aggregator of AWS Config counts for it; only where one exists. */
export function* compareAggregates(
  tallies: readonly PlaceTally[],
  sources: SourceAnswers,
  kindOf: ReadonlyMap<string, string>,
  leavesRegionsOut: boolean,
): Iterable<CompletenessLine> {
  const accounts = grouped(tallies, ({ account }) => account);
  for (const { account, region } of tallies) {
    const reading = sources.read(name, account, region, ({ input }) => isCountQuery(input['Expression']));
    for (const aggregator of grouped(reading.answers, ({ input }) =>
      String(input['ConfigurationAggregatorName']),
    ).values()) {
      const closed = aggregator.find(({ outcome }) => outcome !== 'answered' && outcome !== 'absent');
      const refs = aggregator.map(answerReference);
      const counts = readCounts(sources, aggregator);
      for (const own of accounts.values()) {
        const given = counts.get(own[0]?.account ?? '');
        const code = closed === undefined ? null : (closed.code ?? closed.outcome);
        yield* compareAccount(own, given, refs, code, kindOf, leavesRegionsOut);
      }
    }
  }
}

function readCounts(
  sources: SourceAnswers,
  answers: Parameters<SourceAnswers['pages']>[0],
): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const counts = new Map<string, Map<string, number>>();
  for (const { page } of sources.pages(answers)) {
    for (const { accountId, resourceType, 'COUNT(*)': count } of readQueryRow(page)) {
      if (typeof accountId !== 'string' || typeof resourceType !== 'string' || typeof count !== 'number') continue;
      const types = counts.get(accountId) ?? new Map<string, number>();
      counts.set(accountId, types.set(resourceType, (types.get(resourceType) ?? 0) + count));
    }
  }
  return counts;
}

function* compareAccount(
  tallies: readonly PlaceTally[],
  given: ReadonlyMap<string, number> | undefined,
  refs: readonly Reference[],
  unread: string | null,
  kindOf: ReadonlyMap<string, string>,
  leavesRegionsOut: boolean,
): Iterable<CompletenessLine> {
  const platform = tallies[0]?.platform ?? '';
  const head = { check: 'COUNTS' as const, object: null, platform, region: 'global' };
  const code = unread ?? (given === undefined ? 'ACCOUNT_NOT_AGGREGATED' : null);
  if (given === undefined || code !== null) {
    yield compareSides({ ...head, subject: '*' }, makeSide('ledger', null), makeSide(name, null, refs, code));
    return;
  }
  for (const [type, kind] of kindOf) {
    if (uncountedTypes.has(type) && !given.has(type)) continue;
    const first = joinSides(tallies.flatMap(({ lists }) => lists.get(type) ?? []));
    const second = makeSide(name, given.get(type) ?? 0, refs);
    if (first === null || (second.count === 0 && (first.count === 0 || first.code === 'NOT_ATTEMPTED'))) continue;
    const unrecorded = tallies
      .filter(({ recording }) => recording.code !== null || !recording.records(type))
      .reduce((sum, { lists }) => sum + (lists.get(type)?.count ?? 0), 0);
    const global = tallies.reduce((sum, { globalHere }) => sum + (globalHere.get(type) ?? 0), 0);
    const allowances: Allowance[] = [
      { word: 'GLOBAL_HERE', count: -global },
      { word: 'UNRECORDED_TYPE', count: unrecorded, upTo: true },
    ];
    // The aggregator covers regions nobody put in scope, so it may hold more, never less.
    if (leavesRegionsOut) allowances.push({ word: 'OUTSIDE_REGION', count: -(second.count ?? 0), upTo: true });
    yield compareSides({ ...head, subject: kind }, first, second, allowances);
  }
}

function joinSides(sides: readonly CompletenessSide[]): CompletenessSide | null {
  const [first] = sides;
  if (first === undefined) return null;
  const counts = sides.flatMap(({ count }) => (count === null ? [] : [count]));
  return {
    ...first,
    count: counts.length < sides.length ? null : counts.reduce((sum, count) => sum + count, 0),
    evidence: sides.find(({ evidence }) => evidence !== null)?.evidence ?? null,
    answers: sides.reduce((sum, { answers }) => sum + answers, 0),
    code: sides.find(({ code }) => code !== null)?.code ?? null,
  };
}
