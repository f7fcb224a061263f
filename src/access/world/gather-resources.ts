import type { Fact } from '../../facts/fact.ts';
import { seenValue } from '../../facts/seen-value.ts';
import type { Closed } from '../closed.ts';
import { closedPart } from './closed-part.ts';
import { gatherCatalog } from './gather-catalog.ts';
import type { GatheredPlace } from './gathered-place.ts';
import type { FindFact } from './read-inner-papers.ts';
import { readResource } from './read-resource.ts';
import type { ResourceDraft } from './resource-draft.ts';
import { resourceRows } from './resource-rows.ts';

/** The resources of one place and the lists that were not read to their end. */
export interface GatheredResources {
  readonly drafts: readonly ResourceDraft[];
  readonly closed: readonly Closed[];
}

/** Kinds listed once for the whole account. */
const accountWide = new Set(['s3-bucket', 'distribution', 'hosted-zone']);

/** Gathers the resources of one account and region; a list that was not read is closed as `arn:aws:sqs:<region>:<account>:*`. */
export function gatherResources(place: GatheredPlace, partition: string): GatheredResources {
  const { account } = place;
  const { region } = place.place;
  const find = openFind(place);
  const rows = resourceRows.filter(({ kind }) => accountWide.has(kind) === (region === 'global'));
  const read = rows.map((row) => ({ row, population: place.population(row.kind) }));
  const drafts = read.flatMap(({ row, population }) =>
    population.facts
      // Nobody can change the policy of a key that AWS manages, and only its service uses it.
      .filter((fact) => row.kind !== 'kms-key' || seenValue(fact, 'manager') !== 'AWS')
      .map((fact) => readResource(row, fact, place, partition, find)),
  );
  const closed = read
    .filter(({ population }) => !population.complete)
    .map(({ row, population }) => {
      const where = region === 'global' ? '' : region;
      return closedPart('list', `arn:${partition}:${row.service}:${where}:${account}:*`, population);
    });
  if (region === 'global') return { drafts, closed };
  const catalog = gatherCatalog(place, partition);
  return { drafts: [...drafts, ...catalog.drafts], closed: [...closed, ...catalog.closed] };
}

/** Finds facts of the place by their id; a kind is put into a map when it is first asked for. */
function openFind(place: GatheredPlace): FindFact {
  const known = new Map<string, ReadonlyMap<string, Fact>>();
  return (kind, id) => {
    const facts = known.get(kind) ?? new Map(place.population(kind).facts.map((fact) => [fact.id, fact]));
    known.set(kind, facts);
    return facts.get(id);
  };
}
