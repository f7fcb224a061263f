import { expect, test } from 'vitest';
import { tellProgress } from '../../src/commands/tell-progress.ts';

const step = { platform: 'aws:111122223333', place: 'global', item: 'EV-IAM-01', asked: 7 };

test.each([
  ['the rest at the pace so far', 25, 100, 10_000, '25%（25/100）残り約30秒'],
  ['minutes are rounded up', 1, 100, 2_000, '1%（1/100）残り約4分'],
  ['nothing is left', 100, 100, 10_000, '100%（100/100）残り約0秒'],
] as const)('%s', (_, done, total, elapsed, expected) => {
  const rate = Math.round(7 / (elapsed / 1000));
  const line = tellProgress({ ...step, done, total }, elapsed, 'ja');
  expect(line).toBe(`${expected}  aws:111122223333 global EV-IAM-01  応答 7 件（毎秒 ${rate}）`);
});
