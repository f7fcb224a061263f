import { collectors } from '../../src/collectors/collectors.ts';
import { factKinds } from '../../src/facts/fact-kinds.ts';
import { readYaml } from '../../src/procedures/read-yaml.ts';
import { failures } from './failure.ts';
import { judgePapers } from './judge-papers.ts';
import { judgeTouched, restingRows } from './judge-touched.ts';
import { reasonWithoutRows, type WhyNoRows } from './reason-without-rows.ts';
import type { SampleMatrix } from './sample-matrix.ts';
import { type Touch, touchEvidence } from './touch-evidence.ts';

/** One failure as the results see it. */
type Cell = Pick<Touch, 'outcome' | 'code'> & { readonly word: string };

/** Each distinct outcome and code of the table, and a question that was never put. */
const cells: readonly Cell[] = [
  ...new Map(
    failures.map(({ outcome, codes, word }): [string, Cell] => [
      `${outcome} ${codes.json}`,
      { outcome, code: codes.json, word },
    ]),
  ).values(),
  { outcome: 'not-asked', code: 'NOT_ATTEMPTED', word: 'NOT_ATTEMPTED' },
];

/** One cell per outcome: that nothing moves where no row rests on an operation does not hang on the code. */
const outcomes: readonly Cell[] = [...new Map([...cells].reverse().map((cell) => [cell.outcome, cell])).values()];

/** The cells in which the matrices of rights are weighed too, which takes most of the time. */
const weighed: readonly Cell[] = outcomes.filter(({ outcome }) => outcome !== 'failed');

/** What the matrix found of a part of the operations. */
export interface MatrixReport {
  readonly violations: readonly string[];
  readonly evaluations: number;
  /** Operation → rows of the sample that rest on it. */
  readonly resting: ReadonlyMap<string, number>;
  readonly without: ReadonlyMap<string, WhyNoRows>;
}

/** The list of operations on which no row of the sample rests yet, by reason; it may only shrink. */
export const listed = new Map(
  (
    readYaml('test/denial/without-rows.yaml').value as readonly {
      readonly reason: WhyNoRows;
      readonly operations: readonly string[];
    }[]
  ).flatMap(({ reason, operations }) => operations.map((one) => [one, reason] as const)),
);

/** Rows of the sample that rest on each operation, or why there are none; nothing is evaluated for that. */
export function countResting(
  { input, base }: SampleMatrix,
  operations: readonly string[],
): Pick<MatrixReport, 'resting' | 'without'> {
  const planned = new Set(input.plan.operations.map(({ service, operation }) => `${service}:${operation}`));
  const resting = new Map<string, number>();
  const without = new Map<string, WhyNoRows>();
  for (const operation of operations) {
    const touched = touchEvidence(input.evidence, collectors, { operation, outcome: 'denied', code: 'AccessDenied' });
    const rests = restingRows(base, touched).length;
    resting.set(operation, rests);
    if (rests === 0)
      without.set(operation, reasonWithoutRows(operation, collectors, factKinds, planned, input.evidence));
  }
  return { resting, without };
}

/** Evaluates the sample once per operation and failure and judges every run against the untouched one. */
export function runMatrix(matrix: SampleMatrix, operations: readonly string[]): MatrixReport {
  const { input } = matrix;
  const counted = countResting(matrix, operations);
  const violations: string[] = [];
  let evaluations = 0;
  for (const operation of operations) {
    for (const { word, ...cell } of counted.without.has(operation) ? outcomes : cells) {
      const touch: Touch = { operation, ...cell };
      const touched = touchEvidence(input.evidence, collectors, touch);
      // Nothing of it was ever answered: there is nothing to deny, and the rows are those of the untouched run.
      if (touched.ids.size === 0) break;
      // Rights are weighed once per way of not knowing: they hang on what was read, not on the code of the refusal.
      const isNarrow = !weighed.some((one) => one.code === cell.code && one.outcome === cell.outcome);
      const base = isNarrow ? matrix.narrow : matrix.base;
      const { rows, identified } = matrix.run(touched.evidence, isNarrow);
      evaluations += 1;
      const seen = [
        ...judgeTouched(base, rows, touched, touch, word),
        ...judgePapers(input, base, rows, identified, touched, touch),
      ];
      violations.push(...seen.map((one) => `${operation} ${cell.outcome}/${cell.code}: ${one}`));
    }
  }
  return { violations, evaluations, ...counted };
}
