import type { Counts } from '../evaluation/summariser.ts';
import type { DataRow } from './template-data.ts';

/** Counts as the tables print them: what was accepted, proven empty, not adopted or not built stands apart (decisions 2, 3). */
export function countColumns(counts: Counts): DataRow {
  const { MATCH, MISMATCH, INDETERMINATE, NOT_COLLECTED, OUT_OF_SCOPE } = counts;
  return {
    total: MATCH + MISMATCH + INDETERMINATE + NOT_COLLECTED + OUT_OF_SCOPE,
    match: MATCH,
    mismatch: MISMATCH,
    excepted: counts.excepted,
    compensated: counts.compensated,
    indeterminate: INDETERMINATE,
    notCollected: NOT_COLLECTED - counts.notBuilt,
    notBuilt: counts.notBuilt,
    outOfScope: OUT_OF_SCOPE - counts.noPopulation - counts.notAdopted,
    noPopulation: counts.noPopulation,
    notAdopted: counts.notAdopted,
  };
}
