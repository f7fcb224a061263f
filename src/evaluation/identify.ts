import type { FactKind } from '../facts/fact-kind.ts';
import type { PlaceContext } from './place-context.ts';

/** One line of the identification tables (評価対象の特定): what of a kind stands where, and by which answers that is known. */
export interface Identified {
  readonly kind: string;
  readonly service: string;
  readonly platform: string;
  readonly region: string;
  /** Objects read; null where the list was not read at all. */
  readonly count: number | null;
  readonly complete: boolean;
  readonly code: string | null;
  readonly evidence: readonly string[];
  /** Count of AWS Config for the same type and place, where it could be read. */
  readonly secondSource: { readonly count: number; readonly evidence: string } | null;
}

/** Counts every kind of fact in one place, for the identification tables and the count check of B-03. */
export function* identify(context: PlaceContext, kinds: readonly FactKind[]): Iterable<Identified> {
  const { platform, region } = context.place;
  const second = secondCounts(context);
  for (const kind of kinds) {
    if ((kind.scope === 'account') !== (region === 'global')) continue;
    const population = context.population(kind.kind);
    const counted = kind.configType === undefined ? undefined : second?.get(kind.configType);
    yield {
      kind: kind.kind,
      service: kind.service,
      platform,
      region,
      count: population.facts.length === 0 && !population.complete ? null : population.facts.length,
      complete: population.complete,
      code: population.exact ?? population.code,
      evidence: [...new Set(population.refs.map(({ id }) => id))],
      secondSource: counted ?? null,
    };
  }
}

/** AWS Config's own counts in this region; null where they were not read or there is nothing to compare. */
function secondCounts(context: PlaceContext): Map<string, { count: number; evidence: string }> | null {
  if (context.place.region === 'global') return null;
  const counts = context.population('config-resource-count');
  if (!counts.complete) return null;
  return new Map(
    counts.facts.flatMap((fact) => {
      const value = fact.attributes['count'];
      return value?.state === 'seen'
        ? [[fact.id, { count: Number(value.value), evidence: fact.refs[0]?.id ?? '' }] as const]
        : [];
    }),
  );
}
