import { candidateLines } from './candidate-lines.ts';
import type { PaperContext } from './paper-context.ts';
import type { PaperData } from './paper-data.ts';

/** F-00: differing rows gathered by rule as candidates for findings; numbers are given only by a human’s judgement. */
export function buildFindings(context: PaperContext): PaperData {
  const candidates = candidateLines(context.digest.groups, context);
  const { totals } = context.input.results.summary;
  return {
    values: {
      groups: candidates.length,
      rows: totals.MISMATCH,
      excepted: totals.excepted,
      compensated: totals.compensated,
    },
    lists: { candidates },
    about: { references: '← A-07, C-11～C-52, D-14, D-30, D-50' },
    proposal: true,
  };
}
