import { expect, test } from 'vitest';
import { akashi, freshFolder } from '../commands/engagement-folder.ts';
import { examplesIn } from '../commands/examples-in.ts';

test('the examples of demo run', async () => {
  const here = freshFolder();
  const examples = await examplesIn(['demo'], here);
  expect(examples.length).toBeGreaterThan(0);
  for (const example of examples) {
    const ran = await akashi(example.split(' ').slice(1), { cwd: here });
    expect(ran.code, `${example}: ${ran.stdout}${ran.stderr}`).toBe(0);
  }
});
