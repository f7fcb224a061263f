import { readText } from '../../facts/read-text.ts';
import type { PlaceContext } from '../place-context.ts';
import { arnKinds } from './arn-kinds.ts';
import { compareSides } from './compare-sides.ts';
import type { CompletenessLine } from './completeness-line.ts';
import { grouped } from './grouped.ts';
import { makeSide } from './make-side.ts';
import { readElements } from './read-elements.ts';
import type { SourceAnswers } from './source-answers.ts';

/** Third sources that name resources by ARN; Resource Explorer needs an index, the tagging API knows only what was ever tagged. */
const named = [
  ['resource-explorer-2:ListResources', 'Resources', 'Arn', 'resource-explorer-2:ListIndexes'],
  ['resourcegroupstaggingapi:GetResources', 'ResourceTagMappingList', 'ResourceARN', null],
] as const;

/** Of the resources a third source names, those the service's own list holds too; what it does not name says nothing. */
export function* compareArns(context: PlaceContext, sources: SourceAnswers): Iterable<CompletenessLine> {
  const { account, platform, region } = context.place;
  const head = { check: 'COUNTS' as const, object: null, platform, region };
  for (const [name, each, member, index] of named) {
    const reading = sources.read(name, account, region);
    const above = index === null ? null : sources.read(index, account, region);
    if (!reading.known && above?.known !== true) continue;
    const hasIndex = above === null || above.answers.some(({ items }) => items !== 0);
    const silent = above?.code ?? (hasIndex ? reading.code : null) ?? 'NO_INDEX';
    const code = reading.answers.length === 0 ? silent : reading.code;
    if (code !== null) {
      const refs = reading.refs.length > 0 ? reading.refs : (above?.refs ?? []);
      yield compareSides({ ...head, subject: '*' }, makeSide('ledger', null), makeSide(name, null, refs, code));
      continue;
    }
    const arns = readElements(sources.pages(reading.answers), each).flatMap((one) => readText(one, member) ?? []);
    const byKind = grouped(new Set(arns), (arn) => kindOf(arn, account, region));
    for (const [, , kind] of arnKinds) {
      const given = byKind.get(kind);
      if (given === undefined) continue;
      const population = context.population(kind);
      const ids = new Set(population.facts.map(({ id }) => id));
      const found = given.filter((arn) => ids.has(arn) || ids.has(arn.split('/').at(-1) ?? arn)).length;
      const closed = population.complete ? null : (population.exact ?? population.code);
      yield compareSides(
        { ...head, subject: kind },
        makeSide('facts', closed === null ? found : null, population.refs, closed),
        makeSide(name, given.length, reading.refs),
      );
    }
  }
}

/** The fact kind of an ARN of this account and region; nothing for every other ARN. */
function kindOf(arn: string, account: string, region: string): string | undefined {
  const [, , service, place, owner, ...rest] = arn.split(':');
  if (place !== region || owner !== account) return undefined;
  const resource = rest.join(':');
  const type = /^[\w-]+(?=[:/])/.exec(resource)?.[0] ?? '';
  return arnKinds.find(([named, typed]) => named === service && typed === type)?.[2];
}
