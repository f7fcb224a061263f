import type { Population } from '../../facts/fact.ts';
import type { FactKind } from '../../facts/fact-kind.ts';
import type { PlaceContext } from '../place-context.ts';
import { compareSides } from './compare-sides.ts';
import type { CompletenessLine, CompletenessSide } from './completeness-line.ts';
import type { Allowance } from './explain-difference.ts';
import { makeSide } from './make-side.ts';
import type { PlaceTally } from './place-tally.ts';
import { populationSide } from './population-side.ts';
import { uncountedTypes } from './uncounted-types.ts';

/** Account-wide kinds against AWS Config: buckets region by region, the others where Config records what is global. */
export function* compareGlobalTypes(
  context: PlaceContext,
  kinds: readonly FactKind[],
  planned: ReadonlySet<string>,
  tallies: readonly PlaceTally[],
): Iterable<CompletenessLine> {
  for (const { kind, configType, scope, list } of kinds) {
    if (configType === undefined || scope !== 'account' || list.single === true) continue;
    if (uncountedTypes.has(configType) || kind === 'cloudfront-web-acl') continue;
    const population = context.population(kind);
    const source = `${list.service}:${list.operation}`;
    if (kind === 's3-bucket') yield* compareBuckets(population, source, configType, tallies);
    else {
      const counted = kind === 'iam-policy' ? managedOnly(population) : { population, allowances: [] };
      const first = populationSide(source, counted.population);
      const { side, recorded } = best(configType, tallies);
      const nothing = (side.count ?? 0) === 0;
      if (nothing && ((first.count === 0 && first.code === null) || !planned.has(source))) continue;
      const missing: Allowance[] = recorded ? [] : [{ word: 'UNRECORDED_TYPE', count: first.count ?? 0 }];
      const { platform, region } = context.place;
      const subject = kind === 'iam-policy' ? 'iam-managed-policy' : kind;
      const head = { check: 'COUNTS' as const, subject, object: null, platform, region };
      yield compareSides(head, first, side, [...counted.allowances, ...missing]);
    }
  }
}

/** AWS Config keeps customer managed policies only. */
function managedOnly(population: Population): { population: Population; allowances: readonly Allowance[] } {
  const says = (name: string, word: boolean) => (fact: Population['facts'][number]) => {
    const value = fact.attributes[name];
    return value?.state === 'seen' && value.value === word;
  };
  const facts = population.facts.filter(says('isInline', false));
  const count = facts.filter(says('isAwsManaged', true)).length;
  return { population: { ...population, facts }, allowances: [{ word: 'AWS_MANAGED_POLICY', count }] };
}

/** The region that records the type: the one with the highest count, since the others hold nothing of it. */
function best(type: string, tallies: readonly PlaceTally[]): { side: CompletenessSide; recorded: boolean } {
  const sides = tallies.flatMap(({ sources: [source], recording }) => {
    if (source === undefined) return [];
    const side = source.side(type);
    return [{ ...side, code: side.code ?? recording.code }];
  });
  const read = sides.filter(({ code, count }) => code === null && count !== null);
  const [highest] = read.sort((a, b) => (b.count as number) - (a.count as number));
  const recorded = tallies.some(({ recording }) => recording.records(type));
  // A region that was not read might be the one that records it: zero elsewhere proves nothing.
  const unread = sides.find(({ code }) => code !== null);
  if (highest !== undefined && ((highest.count as number) > 0 || unread === undefined))
    return { side: highest, recorded };
  return { side: unread ?? makeSide('config:GetDiscoveredResourceCounts', null, [], 'NOT_ATTEMPTED'), recorded };
}

function* compareBuckets(
  population: Population,
  source: string,
  type: string,
  tallies: readonly PlaceTally[],
): Iterable<CompletenessLine> {
  for (const { platform, region, sources, recording } of tallies) {
    const facts = population.facts.filter(({ attributes }) => {
      const at = attributes['region'];
      return at?.state === 'seen' && at.value === region;
    });
    const placed = population.facts.every(({ attributes }) => attributes['region']?.state === 'seen');
    const first = populationSide(source, { ...population, facts });
    for (const counting of sources) {
      const side = counting.side(type);
      if (first.count === 0 && first.code === null && placed && (side.count ?? 0) === 0) continue;
      const allowances: Allowance[] = recording.records(type) ? [] : [{ word: 'UNRECORDED_TYPE', count: facts.length }];
      yield compareSides(
        { check: 'COUNTS', subject: 's3-bucket', object: null, platform, region },
        placed ? first : { ...first, code: first.code ?? 'REGION_UNKNOWN' },
        { ...side, code: side.code ?? recording.code },
        allowances,
      );
    }
  }
}
