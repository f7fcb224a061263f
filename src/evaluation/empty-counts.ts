import type { Counts } from './summariser.ts';

/** Counts with nothing counted yet. */
export function emptyCounts(): Counts {
  return {
    MATCH: 0,
    MISMATCH: 0,
    INDETERMINATE: 0,
    NOT_COLLECTED: 0,
    OUT_OF_SCOPE: 0,
    excepted: 0,
    compensated: 0,
    notBuilt: 0,
    noPopulation: 0,
    notAdopted: 0,
  };
}
