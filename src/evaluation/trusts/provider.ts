import type { Fact } from '../../facts/fact.ts';
import type { Place } from '../../facts/load-population.ts';

/** Something outside that people or machines prove themselves with, as one account trusts it. */
export interface Provider {
  readonly fact: Fact;
  readonly place: Place;
  /** The names the client may know it by. */
  readonly names: readonly string[];
}
