import type { PlaceContext } from '../place-context.ts';
import type { CompletenessSide } from './completeness-line.ts';
import { isCountQuery } from './is-count-query.ts';
import { makeSide } from './make-side.ts';
import { readQueryRow } from './read-query-row.ts';
import type { SourceAnswers } from './source-answers.ts';

/** A source that counts resources by AWS Config type in one place. */
export interface CountSource {
  readonly name: string;
  /** Exact code where it was not read to its end. */
  readonly code: string | null;
  readonly at: string | null;
  readonly types: ReadonlySet<string>;
  /** All it counts, where it was read to its end. */
  readonly total: number | null;
  /** The count of one type; a type it does not name counts zero as long as it was read. */
  side(type: string): CompletenessSide;
}

/** The two counts AWS Config gives of a place: GetDiscoveredResourceCounts and the advanced query that counts (AQ-25); only those the plan asked. */
export function countSources(context: PlaceContext, sources: SourceAnswers): readonly CountSource[] {
  const { account, region } = context.place;
  const counts = context.population('config-resource-count');
  const discovered = new Map<string, number>();
  for (const fact of counts.facts) {
    const value = fact.attributes['count'];
    if (value?.state === 'seen') discovered.set(fact.id, Number(value.value));
  }
  const code = counts.complete ? null : (counts.exact ?? counts.code);
  const own = makeSource('config:GetDiscoveredResourceCounts', discovered, counts.refs, code, counts.at);
  const name = 'config:SelectResourceConfig';
  const reading = sources.read(name, account, region, ({ input }) => isCountQuery(input['Expression']));
  if (reading.answers.length === 0) return [own];
  const queried = new Map<string, number>();
  let unreadable: string | null = null;
  for (const { page } of sources.pages(reading.answers)) {
    for (const row of readQueryRow(page)) {
      const { resourceType, accountId, 'COUNT(*)': count } = row;
      if (accountId !== undefined && accountId !== account) continue;
      if (typeof resourceType !== 'string' || typeof count !== 'number') unreadable = 'ROW_UNREADABLE';
      else queried.set(resourceType, (queried.get(resourceType) ?? 0) + count);
    }
  }
  const at = reading.answers.at(-1)?.finishedAt ?? null;
  return [own, makeSource(name, queried, reading.refs, reading.code ?? unreadable, at)];
}

function makeSource(
  name: string,
  counts: ReadonlyMap<string, number>,
  refs: readonly { readonly id: string }[],
  code: string | null,
  at: string | null,
): CountSource {
  return {
    name,
    code,
    at,
    types: new Set(counts.keys()),
    total: code === null ? [...counts.values()].reduce((sum, count) => sum + count, 0) : null,
    side: (type) => makeSide(name, counts.get(type) ?? (code === null ? 0 : null), refs, code),
  };
}
