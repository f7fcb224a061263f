import type { Level } from '../../procedures/level.ts';
import type { Action, Catalogue } from '../catalogue.ts';
import { compileActionPattern } from '../patterns/compile-action-pattern.ts';
import type { PatternList } from '../policy.ts';
import { BitSet } from './bit-set.ts';

/** The levels whose actions make a principal stronger, the gravest first; listing, reading settings and tagging do not. */
const grave: readonly Level[] = ['P', 'S', 'X', 'W', 'D'];

/** All actions of the catalogue in one row, so that the rights of principals can be compared as sets. */
export class ActionSpace {
  readonly actions: readonly Action[];
  /** Actions of the levels D, W, X, P and S. */
  readonly strong: BitSet;
  readonly #places: ReadonlyMap<string, number>;
  readonly #ranges = new Map<string, readonly [number, number]>();
  readonly #names: readonly string[];
  /** Actions by their gravest level, in the order of `grave`. */
  readonly #levels: readonly BitSet[];
  readonly #known = new Map<string, BitSet>();

  constructor(catalogue: Catalogue) {
    const actions: Action[] = [];
    for (const service of catalogue.services) {
      const own = catalogue.actionsOf(service);
      this.#ranges.set(service, [actions.length, actions.length + own.length]);
      for (const action of own) actions.push(action);
    }
    this.actions = actions;
    this.#names = actions.map(({ id }) => id.toLowerCase());
    this.#places = new Map(this.#names.map((id, place) => [id, place]));
    const leads = actions.map(({ levels }) => leading(levels));
    this.#levels = grave.map((level) => this.#fill((place) => leads[place] === level));
    this.strong = this.#fill((place) => actions[place]?.levels.some((level) => grave.includes(level)) ?? false);
  }

  #fill(holds: (place: number) => boolean, from = 0, to = this.actions.length): BitSet {
    const words = new Uint32Array(Math.ceil(this.actions.length / 32));
    for (let place = from; place < to; place += 1)
      if (holds(place)) words[place >>> 5] = (words[place >>> 5] as number) | (1 << (place & 31));
    return new BitSet(words);
  }

  get none(): BitSet {
    return this.#fill(() => false, 0, 0);
  }

  #one(pattern: string): BitSet {
    const known = this.#known.get(pattern);
    if (known !== undefined) return known;
    const test = compileActionPattern(pattern);
    const service = pattern.slice(0, Math.max(0, pattern.indexOf(':'))).toLowerCase();
    const [from, to] = /^[a-z0-9-]+$/.test(service) ? (this.#ranges.get(service) ?? [0, 0]) : [0, this.actions.length];
    const made = this.#fill((place) => test(this.#names[place] as string) === 'whole', from, to);
    this.#known.set(pattern, made);
    return made;
  }

  /** The actions a statement names. */
  named({ not, patterns }: PatternList): BitSet {
    const key = patterns.join('\n');
    const joined =
      this.#known.get(key) ?? patterns.map((one) => this.#one(one)).reduce((a, b) => a.union(b), this.none);
    this.#known.set(key, joined);
    return not ? this.#one('*').minus(joined) : joined;
  }

  /** False for an action the catalogue does not know. */
  holds(set: BitSet, action: string): boolean {
    const place = this.#places.get(action.toLowerCase());
    return place !== undefined && set.has(place);
  }

  /** Actions of a set, the gravest level first, in catalogue order within it. */
  gravest(set: BitSet, most: number): readonly Action[] {
    const found: Action[] = [];
    for (const level of this.#levels)
      for (const place of set.places(level)) {
        if (found.length >= most) return found;
        found.push(this.actions[place] as Action);
      }
    return found;
  }

  /** One action for each service and gravest level in a set: what is true of it is taken for true of its like. */
  samples(set: BitSet): readonly Action[] {
    const found = new Map<string, Action>();
    for (const place of set.places()) {
      const action = this.actions[place] as Action;
      const key = `${action.service} ${leading(action.levels)}`;
      if (!found.has(key)) found.set(key, action);
    }
    return [...found.values()];
  }

  /** The levels that occur in a set as the gravest of an action, the gravest first. */
  levels(set: BitSet): readonly Level[] {
    return grave.filter((_, index) => {
      for (const _place of set.places(this.#levels[index])) return true;
      return false;
    });
  }
}

function leading(levels: readonly Level[]): Level | undefined {
  return grave.find((level) => levels.includes(level));
}
