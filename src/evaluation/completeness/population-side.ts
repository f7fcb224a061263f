import type { Population } from '../../facts/fact.ts';
import type { CompletenessSide } from './completeness-line.ts';
import { makeSide } from './make-side.ts';

/** The service's own list as a source; a list that was not read to its end keeps its code, and no count where nothing came. */
export function populationSide(source: string, population: Population): CompletenessSide {
  const { facts, complete, refs, exact, code } = population;
  const count = facts.length === 0 && !complete ? null : facts.length;
  return makeSide(source, count, refs, complete ? null : (exact ?? code ?? 'NOT_ATTEMPTED'));
}
