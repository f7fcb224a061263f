import { runMatrixFuzz } from './run-matrix-fuzz.ts';
import { runWorkbookFuzz } from './run-workbook-fuzz.ts';

const [inputs = '100000', seed = '1'] = process.argv.slice(2);
let failed = 0;
for (const [name, run] of [
  ['tables', () => runMatrixFuzz(Number(inputs), Number(seed))],
  ['workbooks', () => runWorkbookFuzz(Math.ceil(Number(inputs) / 50), Number(seed))],
] as const) {
  const start = performance.now();
  const { failures, ...counts } = await run();
  console.log(
    JSON.stringify({
      name,
      seed: Number(seed),
      ...counts,
      failures: failures.length,
      ms: Math.round(performance.now() - start),
    }),
  );
  for (const failure of failures.slice(0, 10)) console.log(failure.slice(0, 1500));
  failed += failures.length;
}
process.exitCode = failed > 0 ? 1 : 0;
