import type { Population } from '../../facts/fact.ts';
import type { Value } from '../../facts/value.ts';
import type { Tags } from '../world.ts';
import type { GatheredPlace } from './gathered-place.ts';
import { readTagList } from './read-tag-list.ts';

/** Where resources that belong to no region show their tags (AWS Resource Groups Tagging API reference, GetResources). */
const homeOfGlobal = 'us-east-1';

/** Tags of resources whose own list does not show them, by the tagging service's list of each account and region. */
export class TagIndex {
  readonly #tags = new Map<string, Value>();
  readonly #lists = new Map<string, Omit<Population, 'facts'>>();

  /** Takes in the tagged resources of one account and region. */
  add(place: GatheredPlace): void {
    if (place.place.region === 'global') return;
    const { facts, ...list } = place.population('tagged-resource');
    this.#lists.set(`${place.account} ${place.place.region}`, list);
    for (const { id, attributes } of facts)
      if (attributes['tagList'] !== undefined) this.#tags.set(id, attributes['tagList']);
  }

  /** The tags of a resource: absent only where the region's list was read to its end and does not name it. */
  find(arn: string, account: string, region: string): Tags {
    const found = this.#tags.get(arn);
    if (found !== undefined) return readTagList(found);
    const list = this.#lists.get(`${account} ${region === 'global' ? homeOfGlobal : region}`);
    if (list?.complete === true) return { state: 'absent', at: list.at ?? '', refs: list.refs };
    return {
      state: 'unread',
      code: list?.code ?? 'NOT_ATTEMPTED',
      exact: list?.exact ?? null,
      refs: list?.refs ?? [],
    };
  }
}
