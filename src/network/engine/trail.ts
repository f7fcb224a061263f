import type { Hop } from '../reach.ts';
import type { UnreadPart } from '../unread-part.ts';
import type { Crossing } from './crossing.ts';
import type { Span } from './span.ts';
import type { Walk } from './walk.ts';
import type { Check, Station, WayEnd } from './way.ts';

/** A list that grows at its end and shares its beginning. */
interface Link<T> {
  readonly value: T;
  readonly before: Link<T> | null;
}

/** How a walk got where it is; a trail never changes, each step makes a longer one. */
export class Trail {
  readonly crossing: Crossing;
  /** Region of the VPC it started in; null from outside. */
  readonly region: string | null;
  readonly #last: Link<Station> | null;
  readonly #seen: Link<string> | null;

  constructor(
    region: string | null,
    last: Link<Station> | null = null,
    crossing: Crossing = { kind: 'same', id: '' },
    seen: Link<string> | null = null,
  ) {
    this.region = region;
    this.#last = last;
    this.crossing = crossing;
    this.#seen = seen;
  }

  /** The station it stands at; null before the first. */
  get last(): Station | null {
    return this.#last?.value ?? null;
  }

  /** One station further. */
  to(kind: Hop['kind'], id: string, ...checks: readonly Check[]): Trail {
    return new Trail(this.region, { value: { kind, id, checks }, before: this.#last }, this.crossing, this.#seen);
  }

  /** The station it stands at asks more. */
  ask(...checks: readonly Check[]): Trail {
    if (this.#last === null || checks.length === 0) return this;
    const { value, before } = this.#last;
    const asked = { ...value, checks: [...value.checks, ...checks] };
    return new Trail(this.region, { value: asked, before }, this.crossing, this.#seen);
  }

  /** What lies behind it for references between groups. */
  over(crossing: Crossing): Trail {
    return new Trail(this.region, this.#last, crossing, this.#seen);
  }

  /** The same, as if it had started in a region. */
  from(region: string): Trail {
    return new Trail(region, this.#last, this.crossing, this.#seen);
  }

  /** Remembers the point; null where it has been there before. */
  visit(point: string): Trail | null {
    for (let seen = this.#seen; seen !== null; seen = seen.before) if (seen.value === point) return null;
    return new Trail(this.region, this.#last, this.crossing, { value: point, before: this.#seen });
  }

  /** Writes down that the way ends here. */
  end(walk: Walk, destination: Span, end: WayEnd) {
    if (destination.length === 0) return;
    const stations: Station[] = [];
    for (let link = this.#last; link !== null; link = link.before) stations.push(link.value);
    walk.found.push({ destination, stations: stations.reverse(), end, crossing: this.crossing });
  }

  /** Writes down that nobody can tell how it goes on, because something was not read. */
  lose(walk: Walk, destination: Span, unread: UnreadPart) {
    this.ask({ kind: 'unread', unread }).end(walk, destination, { kind: 'anywhere' });
  }
}
