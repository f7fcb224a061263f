import { createHash } from 'node:crypto';
import { canonicalJson } from '../evidence/canonical-json.ts';
import type { Workpaper } from './document-model.ts';

/** SHA-256 over a workpaper's document model; the rows of its tables pass through one by one. */
export function hashPaper(paper: Workpaper): string {
  const hash = createHash('sha256');
  const { blocks, ...rest } = paper;
  hash.update(canonicalJson(rest));
  for (const block of blocks) {
    if (block.kind !== 'table') {
      hash.update(`\n${canonicalJson(block)}`);
      continue;
    }
    const { rows, pdf, ...head } = block;
    hash.update(`\n${canonicalJson(head)}`);
    for (const row of rows) hash.update(`\n${canonicalJson(row)}`);
    if (pdf === undefined) continue;
    hash.update(`\n${canonicalJson(pdf.note)}`);
    for (const row of pdf.rows) hash.update(`\n${canonicalJson(row)}`);
  }
  return hash.digest('hex');
}
