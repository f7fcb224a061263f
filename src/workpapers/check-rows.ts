import { AkashiError } from '../text/akashi-error.ts';
import type { Workpaper } from './document-model.ts';

/** Refuses rows that can be read only once: both writers read them, and the second would print an empty table. */
export function checkRows(papers: readonly Workpaper[]): void {
  for (const { number, blocks } of papers) {
    for (const block of blocks) {
      if (block.kind !== 'table') continue;
      for (const rows of [block.rows, ...(block.pdf ? [block.pdf.rows] : [])]) {
        if (Object.is(rows[Symbol.iterator](), rows)) throw new AkashiError('WORKPAPER_ROWS_ONCE', { number });
      }
    }
  }
}
