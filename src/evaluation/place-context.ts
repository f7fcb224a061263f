import type { Engagement } from '../engagement/engagement.ts';
import type { Population } from '../facts/fact.ts';
import type { Place } from '../facts/load-population.ts';
import type { CheckContext } from './check-function.ts';

/** What a method sees of one account and region: its populations, loaded when first asked for, and nothing else. */
export interface PlaceContext extends CheckContext {
  readonly place: Place;
  readonly engagement: Engagement;
  population(kind: string): Population;
}
