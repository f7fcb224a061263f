import { expect } from 'vitest';
import { akashi } from './engagement-folder.ts';

/** The example lines as `--help` prints them. */
export async function examplesIn(help: readonly string[], here: string): Promise<readonly string[]> {
  const { stdout, code } = await akashi([...help, '--help'], { cwd: here });
  expect(code).toBe(0);
  return stdout
    .split('\n')
    .map((line) => /^ {2}(akashi(?: .*)?)$/.exec(line)?.[1])
    .filter((line) => line !== undefined);
}
