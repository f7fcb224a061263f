import { expect, test } from 'vitest';
import { runPolicyFuzz } from '../fuzz/run-policy-fuzz.ts';

test('no made, spoiled or garbled policy crashes the parser, hangs it, or passes in another meaning', () => {
  const counts = runPolicyFuzz(3000, 20260410);
  expect(counts.failures).toEqual([]);
  expect(counts.accepted).toBeGreaterThan(500);
  expect(counts.refused).toBeGreaterThan(1000);
});
