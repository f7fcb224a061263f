import type { Action } from '../catalogue.ts';
import { actionBits } from './action-bits.ts';
import type { BearingStatement } from './bearing-statements.ts';
import { splitActions } from './split-actions.ts';

/** Actions that the same statements name, so that one decision holds for all of them; never empty. */
export interface ActionClass {
  readonly actions: readonly Action[];
  /** Whether any Allow names them. */
  readonly allowed: boolean;
}

interface Shelf {
  readonly below: Map<number, Shelf>;
  classes: readonly ActionClass[] | null;
}

const most = 4_096;

/** The actions of a service that can be asked about some target, split by the statements that bear on it; the same split is made once. */
export class ActionClasses {
  readonly #all: readonly Action[];
  readonly #bits: Uint32Array;
  readonly #top: Shelf = { below: new Map(), classes: null };
  #count = 0;

  /** `all` are the actions of the service, `asked` those of them to be split. */
  constructor(all: readonly Action[], asked: readonly Action[]) {
    this.#all = all;
    this.#bits = new Uint32Array(Math.ceil(all.length / 32));
    for (const { index } of asked) this.#bits[index >>> 5] = (this.#bits[index >>> 5] as number) | (1 << (index & 31));
  }

  take(statements: readonly BearingStatement[]): readonly ActionClass[] {
    let shelf = this.#top;
    for (const { statement, allow } of statements) {
      const key = statement.actions.id * 2 + (allow ? 1 : 0);
      let next = shelf.below.get(key);
      if (next === undefined) {
        // Beyond this every caller has papers of its own, and remembering them all would only fill the memory.
        if (this.#count >= most) return this.#split(statements);
        this.#count += 1;
        next = { below: new Map(), classes: null };
        shelf.below.set(key, next);
      }
      shelf = next;
    }
    shelf.classes ??= this.#split(statements);
    return shelf.classes;
  }

  #split(statements: readonly BearingStatement[]): readonly ActionClass[] {
    const all = this.#all;
    const service = all[0]?.service ?? '';
    const named = new Map(statements.map((one) => [one.statement.actions.id * 2 + (one.allow ? 1 : 0), one]));
    const sets = splitActions(
      this.#bits,
      [...named.values()].map(({ statement, allow }) => ({ bits: actionBits(statement.actions, service, all), allow })),
    );
    return sets.map(({ bits, allowed }) => ({
      actions: all.filter(({ index }) => ((bits[index >>> 5] as number) & (1 << (index & 31))) !== 0),
      allowed,
    }));
  }
}
