import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, renameSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Row } from './row.ts';

/** Writes `results/`: rows as NDJSON while they come, then the counts; a half-written file never keeps a final name. */
export function writeRows(
  folder: string,
  rows: Iterable<Row>,
  onRow: (row: Row) => void,
): { rows: number; sha256: string } {
  const results = join(folder, 'results');
  mkdirSync(results, { recursive: true });
  const file = join(results, 'results.ndjson');
  const part = `${file}.part`;
  const handle = openSync(part, 'w');
  const hash = createHash('sha256');
  let count = 0;
  let lines: string[] = [];
  const flush = (): void => {
    const text = lines.join('');
    hash.update(text);
    writeSync(handle, text);
    lines = [];
  };
  for (const row of rows) {
    onRow(row);
    count += 1;
    lines.push(`${JSON.stringify(row)}\n`);
    if (lines.length >= 1000) flush();
  }
  flush();
  closeSync(handle);
  renameSync(part, file);
  return { rows: count, sha256: hash.digest('hex') };
}
