import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { run, type World } from '../../src/cli.ts';
import { readProcedures } from '../../src/procedures/read-procedures.ts';

/** What a command printed and how it ended. */
export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs one command line in this process, with a still clock and without waiting. */
export async function akashi(argv: readonly string[], world: Partial<World> & { readonly cwd: string }): Promise<Ran> {
  let stdout = '';
  let stderr = '';
  const code = await run(argv, {
    stdout: (text) => {
      stdout += text;
    },
    stderr: (text) => {
      stderr += text;
    },
    env: process.env,
    isTTY: false,
    now: () => new Date('2026-04-10T00:00:00.000Z'),
    wait: async () => {},
    ...world,
  });
  return { code, stdout, stderr };
}

/** A fresh folder that goes away with the test. */
export function freshFolder(): string {
  const here = mkdtempSync(join(tmpdir(), 'akashi-command-'));
  onTestFinished(() => rmSync(here, { recursive: true, force: true }));
  return here;
}

/** The options that answer all six questions of `init`. */
export const answers = [
  ...['--id', 'MNT-2026-014'],
  ...['--requester', '株式会社見本 監査役会'],
  ...['--auditee', '株式会社見本 情報システム部'],
  ...['--type', 'advisory'],
  ...['--period', '2025-04-01..2026-03-31@2026-04-10'],
  ...['--accounts', '111122223333@ap-northeast-1'],
];

/** Makes `keiyaku-2026` by `init` in a folder and keeps only some procedures in scope, so that little is asked. */
export async function makeEngagement(
  here: string,
  procedures: readonly string[],
  edit = (text: string): string => text,
): Promise<string> {
  const made = await akashi(['init', 'keiyaku-2026', ...answers], { cwd: here });
  if (made.code !== 0) throw new Error(made.stderr);
  const folder = join(here, 'keiyaku-2026');
  const file = join(folder, 'engagement.yaml');
  const others = readProcedures().filter(({ id }) => !procedures.includes(id));
  const excluded = others.map(({ id }) => `{ id: ${id}, reason: 別途実施, approver: 監査責任者 }`).join(', ');
  const text = readFileSync(file, 'utf8')
    .replace(/in: all .*/, `in: [${procedures.join(', ')}]`)
    .replace('exclude: []', `exclude: [${excluded}]`);
  writeFileSync(file, edit(text));
  return folder;
}
