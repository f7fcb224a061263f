import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../evidence/sha256.ts';
import { AkashiError } from '../text/akashi-error.ts';
import type { CompletenessFile } from './completeness/completeness-file.ts';
import type { CompletenessLine } from './completeness/completeness-line.ts';
import type { Identified } from './identify.ts';
import type { Row } from './row.ts';
import type { SummaryFile } from './summary-file.ts';

/** Everything `report` and `explain` read back from `results/`. */
export interface ResultFiles {
  readonly summary: SummaryFile;
  readonly identified: readonly Identified[];
  /** Comparisons of two sources (B-03), in the order they are printed. */
  readonly completeness: readonly CompletenessLine[];
  /** Rows in file order; read anew every time. */
  rows(): Iterable<Row>;
}

/** Reads `results/` and makes sure that the rows are the ones the summary counted. */
export function readResults(folder: string): ResultFiles {
  const file = join(folder, 'results', 'results.ndjson');
  if (!existsSync(file)) throw new AkashiError('RESULTS_NOT_FOUND', { folder });
  const summary = readJson(folder, 'summary.json') as SummaryFile;
  const text = readFileSync(file, 'utf8');
  if (sha256(text) !== summary.resultsSha256)
    throw new AkashiError('RESULTS_CHANGED', { file: 'results/results.ndjson' });
  const identified = readJson(folder, 'identified.json') as Identified[];
  const completeness = (readJson(folder, 'completeness.json') as CompletenessFile).lines;
  const rows = function* (): Iterable<Row> {
    for (let from = 0; from < text.length; ) {
      const end = text.indexOf('\n', from);
      yield JSON.parse(text.slice(from, end)) as Row;
      from = end + 1;
    }
  };
  return { summary, identified, completeness, rows };
}

function readJson(folder: string, name: string): unknown {
  try {
    return JSON.parse(readFileSync(join(folder, 'results', name), 'utf8'));
  } catch (cause) {
    throw new AkashiError('RESULTS_CHANGED', { file: `results/${name}` }, { cause });
  }
}
