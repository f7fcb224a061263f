import type { Row } from '../../evaluation/row.ts';
import { lazily } from '../lazily.ts';
import type { PaperContext } from '../paper-context.ts';

/** The rows of one reconciliation in the order of the results, under the numbers that its papers print. */
export function numberedRows(
  reconciliation: string,
  { input }: PaperContext,
): Iterable<{ readonly no: number; readonly row: Row }> {
  return lazily(function* () {
    let no = 0;
    for (const row of input.results.rows()) {
      if (row.reconciliation !== reconciliation) continue;
      no += 1;
      yield { no, row };
    }
  });
}
