import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { readEvidence } from '../../src/evidence/read-evidence.ts';
import { loopbackAws } from '../collection/loopback-aws.ts';
import { answerOfSmallAccount } from './aws-stand-in.ts';
import { akashi, freshFolder, makeEngagement, type Ran } from './engagement-folder.ts';

let engagement = '';

beforeAll(async () => {
  engagement = await makeEngagement(mkdtempSync(join(tmpdir(), 'akashi-killed-')), ['G5-1.1']);
});

afterAll(() => rmSync(dirname(engagement), { recursive: true, force: true }));

/** A folder, a server that takes 12 ms for an answer, and the program as a process of its own. */
async function open(meet: (n: number, child: ChildProcess) => 'silent' | 'held' | undefined) {
  const folder = join(freshFolder(), 'keiyaku-2026');
  cpSync(engagement, folder, { recursive: true });
  let child: ChildProcess;
  let first = 0;
  let stopping = Promise.resolve();
  const server = await loopbackAws((request, n) => {
    const met = meet(n - first, child);
    if (met === 'silent') return { silent: true };
    if (met === 'held') return { ...answerOfSmallAccount(request), until: stopping };
    return { ...answerOfSmallAccount(request), delay: 12 };
  });
  onTestFinished(() => server.close());
  const collect = (): Promise<Ran & { signal: string | null }> => {
    first = server.requests.length;
    const environment = {
      ...process.env,
      AWS_ENDPOINT_URL: server.url,
      AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE',
      AWS_SECRET_ACCESS_KEY: 'example',
    };
    const argv = ['--import', 'tsx', 'src/cli.ts', 'collect', '-e', folder];
    child = spawn(process.execPath, argv, { env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
    const started = child;
    onTestFinished(() => void started.kill('SIGKILL'));
    let stdout = '';
    let stderr = '';
    child.stdout?.on('data', (chunk) => {
      stdout += chunk;
    });
    stopping = new Promise((resolve) => {
      child.stderr?.on('data', (chunk) => {
        stderr += chunk;
        if (stderr.includes('中断します')) resolve();
      });
    });
    return new Promise((resolve) => {
      started.on('close', (code, signal) => resolve({ code: code ?? -1, signal, stdout, stderr }));
    });
  };
  const call = (...argv: string[]): Promise<Ran> => akashi([...argv, '-e', folder], { cwd: folder });
  return { folder, server, collect, call };
}

test('killed at any moment, the evidence verifies; the next collection completes and verifies', async () => {
  const moments = [1, 19, 37];
  let kill = 0;
  const { folder, collect, call } = await open((n, child) => {
    if (n === kill) child.kill('SIGKILL');
    return undefined;
  });
  const heads: number[] = [];
  for (const moment of moments) {
    kill = moment;
    expect(await collect()).toMatchObject({ signal: 'SIGKILL' });
    const verified = await call('verify');
    expect(verified.code, `killed at request ${moment}: ${verified.stdout}${verified.stderr}`).toBe(0);
    heads.push(readEvidence(join(folder, 'evidence')).records.length);
  }
  expect(heads.at(-1)).toBeGreaterThan(heads[0] ?? 0);
  kill = 0;
  const last = await collect();
  expect(last.code, last.stdout + last.stderr).toBe(0);
  expect(await call('verify')).toMatchObject({ code: 0, stdout: expect.not.stringContaining('終了記録') });
  const { records } = readEvidence(join(folder, 'evidence'));
  const plan = JSON.parse(readFileSync(join(folder, 'plan.json'), 'utf8')) as { journalHead: string };
  expect(records.at(-1)).toMatchObject({ kind: 'closed', hash: plan.journalHead });
});

test('Ctrl-C: answers under way are kept, the session is closed, and the program says how to go on', async () => {
  let stop = 25;
  const { folder, collect, call } = await open((n, child) => {
    if (n === stop) child.kill('SIGINT');
    // A signal travels: what is answered before the program has seen it would be no answer under way.
    return stop > 0 && n >= stop ? 'held' : undefined;
  });
  const stopped = await collect();
  expect(stopped).toMatchObject({ code: 4, signal: null });
  expect(stopped.stderr).toContain('中断します');
  expect(stopped.stdout).toContain('もう一度 akashi collect を実行すると、続きから収集します');
  const { records, notAsked } = readEvidence(join(folder, 'evidence'));
  expect(records.at(-1)?.kind).toBe('closed');
  expect(notAsked.filter(({ reason }) => reason === 'NOT_ATTEMPTED').length).toBeGreaterThan(5);
  expect((await call('verify')).code).toBe(0);
  stop = 0;
  const last = await collect();
  expect(last.code, last.stdout + last.stderr).toBe(0);
  const left = readEvidence(join(folder, 'evidence')).notAsked.filter(({ reason }) => reason !== 'NO_PARENT');
  // Declared, and by design not asked in this version.
  expect(left.map(({ operation }) => operation)).toEqual(['GetMetricData']);
});

test('two collections never write one journal; a lock of a process that is gone is nobody’s', async () => {
  let reached = (): void => {};
  let silent = true;
  const { folder, collect, call } = await open((n) => {
    if (n < 5 || !silent) return undefined;
    reached();
    return 'silent';
  });
  const meeting = new Promise<void>((resolve) => {
    reached = resolve;
  });
  const first = collect();
  await meeting;
  const pid = readFileSync(join(folder, '.akashi', 'lock'), 'utf8');
  const second = await call('collect');
  expect(second).toMatchObject({ code: 2, stdout: '' });
  expect(second.stderr).toContain(`別の akashi（プロセス ${pid}）`);
  process.kill(Number(pid), 'SIGKILL');
  await first;
  expect(readFileSync(join(folder, '.akashi', 'lock'), 'utf8')).toBe(pid);
  silent = false;
  expect((await collect()).code).toBe(0);
});

test('a lock without a number is left to a person', async () => {
  const { folder, call } = await open(() => undefined);
  cpSync(join(folder, 'engagement.yaml'), join(folder, '.akashi', 'lock'));
  writeFileSync(join(folder, '.akashi', 'lock'), '');
  expect((await call('collect')).code).toBe(2);
});
