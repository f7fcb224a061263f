import type { Population } from '../../facts/fact.ts';
import type { Place } from '../../facts/load-population.ts';

/** One account and region of which facts can be asked; `region` is `global` for what belongs to the whole account. */
export interface TopologyPlace {
  readonly place: Place;
  population(kind: string): Population;
}
