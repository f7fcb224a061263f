import { test } from 'vitest';
import { expectMatrix } from './expect-matrix.ts';

test('every operation of part 1, denied in every way, leaves its slots, its cause and nothing good', async () => {
  await expectMatrix(0, 4);
}, 900_000);
