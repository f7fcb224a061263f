import type { Row } from '../evaluation/row.ts';
import { lazily } from './lazily.ts';
import type { PaperContext } from './paper-context.ts';

/** A row of REC-ACM under the number that D-11 and the matrix drawn again both print. */
export interface NumberedRow {
  readonly no: number;
  readonly row: Row;
}

/** The rows of REC-ACM in the order of the results: the client's rows and columns first, then what is left on both sides. */
export function accessRows({ input }: PaperContext): Iterable<NumberedRow> {
  return lazily(function* () {
    let no = 0;
    for (const row of input.results.rows()) {
      if (row.reconciliation !== 'REC-ACM') continue;
      no += 1;
      yield { no, row };
    }
  });
}
