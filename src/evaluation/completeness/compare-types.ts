import type { FactKind } from '../../facts/fact-kind.ts';
import type { PlaceContext } from '../place-context.ts';
import { allowancesOf } from './allowances-of.ts';
import { compareSides } from './compare-sides.ts';
import type { CompletenessLine } from './completeness-line.ts';
import type { CountSource } from './count-sources.ts';
import type { Allowance } from './explain-difference.ts';
import { makeSide } from './make-side.ts';
import { populationSide } from './population-side.ts';
import type { Recording } from './recording-of.ts';
import { uncountedTypes } from './uncounted-types.ts';

/**
 * The service's own list of each kind against what AWS Config counts in the place; kinds of which both have none make no line.
 * `planned` names the lists the plan asks for; `globalHere` counts account-wide objects that Config records in this region, by type.
 */
export function* compareTypes(
  context: PlaceContext,
  kinds: readonly FactKind[],
  planned: ReadonlySet<string>,
  sources: readonly CountSource[],
  recording: Recording,
  globalHere: ReadonlyMap<string, number>,
): Iterable<CompletenessLine> {
  const { platform, region, account } = context.place;
  const head = { check: 'COUNTS' as const, object: null, platform, region };
  const [main] = sources;
  for (const source of sources) {
    const code = source.code ?? recording.code;
    const whole = { ...source.side('*'), count: code === null ? source.total : null, code };
    if (source !== main && main !== undefined)
      yield compareSides({ ...head, subject: '*' }, { ...main.side('*'), count: main.total }, whole);
    else if (code !== null) yield compareSides({ ...head, subject: '*' }, makeSide('ledger', null), whole);
    for (const { kind, configType, scope, list } of kinds) {
      if (configType === undefined || scope !== 'region' || list.single === true) continue;
      const operation = `${list.service}:${list.operation}`;
      const population = context.population(kind);
      const first = populationSide(operation, population);
      const second = source.side(configType);
      const nothing = (second.count ?? 0) === 0;
      if (nothing && ((first.count === 0 && first.code === null) || !planned.has(operation))) continue;
      if (uncountedTypes.has(configType) && !source.types.has(configType)) continue;
      // Where both counts of Config say the same, one line says it.
      if (source !== main && main?.code === null && main.side(configType).count === second.count) continue;
      const allowances: Allowance[] = [
        ...allowancesOf(population, account, source.at, recording.delayHours),
        { word: 'GLOBAL_HERE', count: -(globalHere.get(configType) ?? 0) },
      ];
      if (!recording.records(configType)) allowances.push({ word: 'UNRECORDED_TYPE', count: first.count ?? 0 });
      const counted = { ...second, code: second.code ?? recording.code };
      yield compareSides({ ...head, subject: kind }, first, counted, allowances);
    }
  }
}
