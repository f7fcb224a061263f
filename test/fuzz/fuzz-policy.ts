import { runPolicyFuzz } from './run-policy-fuzz.ts';

const [inputs = '100000', seed = '1'] = process.argv.slice(2);
const start = performance.now();
const { failures, ...counts } = runPolicyFuzz(Number(inputs), Number(seed));
console.log(
  JSON.stringify({
    seed: Number(seed),
    ...counts,
    failures: failures.length,
    ms: Math.round(performance.now() - start),
  }),
);
for (const failure of failures.slice(0, 20)) console.log(failure.slice(0, 1500));
process.exitCode = failures.length > 0 ? 1 : 0;
