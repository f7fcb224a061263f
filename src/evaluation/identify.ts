import type { FactKind } from '../facts/fact-kind.ts';
import type { PlaceContext } from './place-context.ts';
import { type SecondCount, secondCounts } from './second-counts.ts';

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
  /** Count of an independent source for the same kind and place, where it could be read. */
  readonly secondSource: SecondCount | null;
}

/** Counts every kind of fact in one place, for the identification tables and the count check of B-03. */
export function* identify(context: PlaceContext, kinds: readonly FactKind[]): Iterable<Identified> {
  const { platform, region } = context.place;
  const second = secondCounts(context);
  for (const kind of kinds) {
    if (kind.part === true) continue;
    if ((kind.scope === 'account') !== (region === 'global')) continue;
    const population = context.population(kind.kind);
    const counted = second.get(kind.kind) ?? (kind.configType === undefined ? undefined : second.get(kind.configType));
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
