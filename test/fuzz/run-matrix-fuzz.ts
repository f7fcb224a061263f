import { buildMatrix } from '../../src/engagement/matrix/build-matrix.ts';
import { readMatrixForm } from '../../src/engagement/matrix/forms/read-matrix-form.ts';
import { readCanonicalMatrix } from '../../src/engagement/matrix/read-canonical-matrix.ts';
import { readDocuments } from '../../src/procedures/read-documents.ts';
import { AkashiError } from '../../src/text/akashi-error.ts';
import { receivedMatrix } from '../engagement/matrix/received-matrix.ts';
import { matrixTables, sheetsOf } from './matrix-sheets.ts';
import { matrixSilence } from './matrix-silence.ts';
import { random } from './random.ts';
import { spoilMatrix } from './spoil-matrix.ts';

/** What a run of the fuzzer saw. */
export interface MatrixFuzzCounts {
  readonly inputs: number;
  readonly accepted: number;
  readonly refused: number;
  /** No canonical matrix any more: read, or refused, as a free layout. */
  readonly free: number;
  readonly slowest: number;
  readonly failures: readonly string[];
}

const source = { file: 'provided/acm.xlsx', sha256: 'a'.repeat(64) };

/** Reads spoiled matrices: each is refused with an error of ours, or taken with every change told. */
export function runMatrixFuzz(inputs: number, seed: number): MatrixFuzzCounts {
  const layout = readDocuments().find(({ id }) => id === 'DOC-01');
  if (layout === undefined) throw new Error('no layout');
  const received = receivedMatrix();
  const counts = { accepted: 0, refused: 0, free: 0, slowest: 0 };
  const failures: string[] = [];
  for (let input = 0; input < inputs; input += 1) {
    const next = random(seed * 1_000_003 + input);
    const tables = structuredClone(matrixTables) as Record<string, string[][]>;
    spoilMatrix(next, tables);
    const keepAmbiguous = next() < 0.5;
    const start = performance.now();
    try {
      const sheets = sheetsOf(tables);
      const canonical = readCanonicalMatrix({ sheets, sha256: source.sha256 }, layout, source.file);
      if (canonical === null) counts.free += 1;
      const matrix = buildMatrix(canonical ?? readMatrixForm({ ...source, sheets }, null), {
        received,
        asOf: '2026-03-31',
        keepAmbiguous,
      });
      counts.accepted += 1;
      const silent = canonical === null ? [] : matrixSilence(matrix);
      if (silent.length > 0) failures.push(`${input} silent: ${silent.join('; ').slice(0, 600)} ${told(tables)}`);
    } catch (error) {
      counts.refused += 1;
      const ours = error instanceof AkashiError;
      if (!ours) failures.push(`${input} ${(error as Error).stack ?? String(error)} ${told(tables)}`);
      else if (/\{\w+\}|undefined/.test(error.describe('ja')) && !/[{}]|undefined/.test(told(tables)))
        failures.push(`${input} words: ${error.describe('ja').slice(0, 400)}`);
    }
    const took = performance.now() - start;
    counts.slowest = Math.max(counts.slowest, took);
    if (took > 2000) failures.push(`${input} took ${Math.round(took)} ms ${told(tables)}`);
  }
  return { inputs, ...counts, slowest: Math.round(counts.slowest), failures };
}

function told(tables: object): string {
  return JSON.stringify(tables).slice(0, 4000);
}
