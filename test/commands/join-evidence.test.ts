import { appendFileSync, cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { recordedSource } from '../../src/collection/sources/recorded.ts';
import { collectInto } from '../../src/commands/collect-into.ts';
import { evaluateFolder } from '../../src/commands/evaluate-folder.ts';
import { openEngagement } from '../../src/commands/open-engagement.ts';
import { engagementKey } from '../../src/evidence/engagement-key.ts';
import { scratch } from '../evidence/scratch.ts';
import { silentIo as io } from '../sample/silent-io.ts';
import { akashi } from './engagement-folder.ts';

const sample = join('templates', 'sample');
/** An engagement folder of the sample in which only these accounts were collected; the machines share the engagement's key. */
async function collected(folder: string, platforms?: readonly string[], key?: string): Promise<string> {
  mkdirSync(folder, { recursive: true });
  for (const name of ['engagement.yaml', 'provided'])
    cpSync(join(sample, name), join(folder, name), { recursive: true });
  if (key !== undefined) cpSync(join(key, '.akashi'), join(folder, '.akashi'), { recursive: true });
  const options = {
    mode: 'fictional',
    concurrency: 1,
    again: true,
    ...(platforms === undefined ? {} : { platforms }),
  } as const;
  const open = openEngagement(folder, io);
  engagementKey(folder);
  await collectInto(open, recordedSource(join(sample, 'answers')), io, options);
  return folder;
}

const accounts = readdirSync(join(sample, 'answers'))
  .filter((name) => /^\d{12}$/.test(name))
  .sort();

test('what two machines collected and one joined gives the same results as one machine alone, to the byte', async () => {
  const home = scratch();
  const whole = await collected(join(home, 'whole'));
  const first = await collected(join(home, 'first'), accounts.slice(0, 1), whole);
  const second = await collected(join(home, 'second'), accounts.slice(1), whole);
  const joined = await akashi(['import', 'evidence', second, '-e', first], { cwd: home });
  expect(joined.stdout).toContain(`統合しました: アカウント ${accounts.length - 1} 件`);
  expect((await akashi(['verify', '-e', first], { cwd: home })).code).toBe(0);
  const rows: string[] = [];
  for (const folder of [whole, first]) {
    await evaluateFolder(openEngagement(folder, io));
    rows.push(readFileSync(join(folder, 'results', 'results.ndjson'), 'utf8'));
  }
  expect(rows[1]).toBe(rows[0]);
}, 60_000);

test('evidence of another engagement, and evidence that was touched, is not joined', async () => {
  const home = scratch();
  const one = await collected(join(home, 'one'), accounts.slice(0, 1));
  const other = await collected(join(home, 'other'), accounts.slice(1), one);
  cpSync(one, join(home, 'renamed'), { recursive: true });
  const file = join(home, 'renamed', 'engagement.yaml');
  const text = readFileSync(file, 'utf8');
  const { engagement } = openEngagement(one, io);
  writeFileSync(file, text.replaceAll(engagement.id, 'XYZ-2026-999'));
  const stranger = await akashi(['import', 'evidence', other, '-e', join(home, 'renamed')], { cwd: home });
  expect(stranger).toMatchObject({ code: 2, stdout: '' });
  expect(stranger.stderr).toContain('別の業務');
  const [account = ''] = accounts.slice(1);
  const region = readdirSync(join(other, 'evidence', account))[0] as string;
  const payload = readdirSync(join(other, 'evidence', account, region)).find((name) =>
    /\.p1\.json$/.test(name),
  ) as string;
  appendFileSync(join(other, 'evidence', account, region, payload), ' ');
  const touched = await akashi(['import', 'evidence', other, '-e', one], { cwd: home });
  expect(touched.code).toBe(5);
  expect(touched.stderr).toContain(payload);
}, 60_000);
