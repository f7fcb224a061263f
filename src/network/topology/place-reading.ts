import type { Fact, Population } from '../../facts/fact.ts';
import type { Reference } from '../../facts/value.ts';
import type { NetworkPart, UnreadPart } from '../unread-part.ts';
import type { TopologyPlace } from './topology-place.ts';
import { unreadPart } from './unread-part.ts';

/** The lists of one place as they are read: each is noted with the answers it stands in, and as unread where it broke off. */
export class PlaceReading {
  readonly account: string;
  readonly region: string;
  /** Lists that were not read to their end. */
  readonly unread: UnreadPart[] = [];
  readonly lists = new Map<string, readonly Reference[]>();
  readonly #place: TopologyPlace;
  readonly #noted = new Set<string>();
  readonly #byId = new Map<string, ReadonlyMap<string, Fact>>();
  #isRead = false;

  constructor(place: TopologyPlace) {
    this.#place = place;
    this.account = place.place.account;
    this.region = place.place.region;
  }

  /** Whether any list of the place was read at all. */
  get isRead(): boolean {
    return this.#isRead;
  }

  /** `<account> <region>`. */
  get at(): string {
    return `${this.account} ${this.region}`;
  }

  /** The facts of a kind, noted as a list of that part. */
  facts(kind: string, part: NetworkPart): readonly Fact[] {
    const population = this.#place.population(kind);
    if (!this.#noted.has(kind)) {
      this.#noted.add(kind);
      this.#note(population, part);
    }
    return population.facts;
  }

  /** The facts of a kind that only completes others: that it was not read leaves nothing out. */
  hints(kind: string): readonly Fact[] {
    return this.#place.population(kind).facts;
  }

  /** The fact of a kind with this id; undefined where its list does not show it. */
  hint(kind: string, id: string): Fact | undefined {
    const known = this.#byId.get(kind) ?? new Map(this.hints(kind).map((fact) => [fact.id, fact]));
    this.#byId.set(kind, known);
    return known.get(id);
  }

  /** Why the list of a kind was not read to its end; null where it was. */
  closed(kind: string, part: NetworkPart, of = this.at): UnreadPart | null {
    const population = this.#place.population(kind);
    return population.complete ? null : unreadPart(part, of, population);
  }

  #note(population: Population, part: NetworkPart): void {
    const key = `${part} ${this.at}`;
    this.lists.set(key, [...(this.lists.get(key) ?? []), ...population.refs]);
    if (population.complete || population.facts.length > 0) this.#isRead = true;
    if (!population.complete) this.unread.push(unreadPart(part, this.at, population));
  }
}
