import { run } from '../../src/cli.ts';

/** What one command line printed and its exit code. */
export interface Said {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs one command line of akashi in a folder, at a fixed time. */
export async function runAkashi(cwd: string, argv: readonly string[]): Promise<Said> {
  const said = { stdout: '', stderr: '' };
  const code = await run(argv, {
    stdout: (text) => {
      said.stdout += text;
    },
    stderr: (text) => {
      said.stderr += text;
    },
    cwd,
    env: { AKASHI_DEBUG: '1' },
    isTTY: false,
    now: () => new Date('2026-04-10T00:00:00.000Z'),
    wait: async () => {},
  });
  return { code, ...said };
}
