import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { billedRequests } from '../../src/collection/billed-requests.ts';
import { collectors } from '../../src/collectors/collectors.ts';
import { planRemarks } from '../../src/commands/plan-remarks.ts';
import { planOf } from '../collection/run-plan.ts';
import { akashi, freshFolder, makeEngagement } from './engagement-folder.ts';

test('every service of the billed table is one that is declared, and each operation it names', () => {
  const declared = collectors.flatMap(({ service, operations }) =>
    operations.map((one) => `${one.service ?? service}:${one.operation}`),
  );
  for (const { service, operations, page } of billedRequests) {
    const named = (operations ?? []).filter((operation) => declared.includes(`${service}:${operation}`));
    const known = operations === undefined ? declared.some((name) => name.startsWith(`${service}:`)) : named.length > 0;
    expect([service, known]).toEqual([service, true]);
    expect(page).toMatch(/^https:\/\/aws\.amazon\.com\/[a-z0-9-]+\/pricing\/$/);
  }
});

test('where nothing of the table is asked, nothing is billed', () => {
  const some = collectors.filter(({ service }) => service === 'iam');
  const { billed, sideEffects } = planRemarks(planOf(some), [], some);
  expect(billed).toEqual([]);
  expect(sideEffects.map(({ operation }) => operation)).toEqual([
    'iam:GenerateCredentialReport',
    'iam:GenerateServiceLastAccessedDetails',
  ]);
});

test('the sums of the places are the sum of the plan', async () => {
  const here = freshFolder();
  const folder = await makeEngagement(here, ['G4-1.1']);
  const { stdout, code } = await akashi(['plan', '-e', folder, '--json'], { cwd: here });
  expect(code).toBe(0);
  const told = JSON.parse(stdout) as {
    questions: { from: number; to: number | null };
    places: {
      account: string;
      region: string;
      questions: { from: number };
      operations: { questions: { from: number } }[];
    }[];
    assumed: unknown;
  };
  expect(told.questions.from).toBeGreaterThan(50);
  expect(told.questions.to).toBe(null);
  expect(told.places.reduce((sum, { questions }) => sum + questions.from, 0)).toBe(told.questions.from);
  expect(told.places.map(({ region }) => region)).toEqual(expect.arrayContaining(['global', 'ap-northeast-1']));
});

test.each(['ja', 'en'])('no line of the plan is wider than 80 columns but addresses (%s)', async (language) => {
  const here = freshFolder();
  const folder = await makeEngagement(here, ['G4-1.1', 'G1-1.1']);
  const { stdout } = await akashi(['plan', '-e', folder, '--lang', language], { cwd: here });
  const width = (line: string) => line.length + (line.match(/[\u3000-\u9fff\uff00-\uff60]/g)?.length ?? 0);
  expect(stdout.split('\n').filter((line) => width(line) > 82 && !line.includes('https:'))).toEqual([]);
  if (language === 'en') expect(stdout).not.toMatch(/[ぁ-ん]/);
});

test('with earlier evidence the fan-outs it knows become ranges, and the basis is named', async () => {
  const here = freshFolder();
  const folder = await makeEngagement(here, ['G4-1.2']);
  cpSync('test/scenarios/fixtures/exports', join(here, 'received'), { recursive: true });
  const imported = await akashi(['import', 'exports', 'received', '-e', folder], { cwd: here });
  expect(imported.code, imported.stderr).toBe(4);
  const { stdout } = await akashi(['plan', '-e', folder], { cwd: here });
  expect(stdout).toContain('この案件の過去の証拠');
  expect(stdout).toMatch(/一覧の件数によるもの（\d+ 種） +0 +4以上/);
  const told = JSON.parse((await akashi(['plan', '-e', folder, '--json'], { cwd: here })).stdout) as {
    places: { region: string; operations: { operation: string; questions: unknown; requests: unknown }[] }[];
  };
  const place = told.places.find(({ region }) => region === 'ap-northeast-1');
  const of = (name: string) => place?.operations.find(({ operation }) => operation === name);
  expect(of('GetKeyRotationStatus')).toMatchObject({ questions: { from: 0, to: 2 }, requests: { from: 0, to: 2 } });
  expect(of('GetKeyPolicy')).toMatchObject({ questions: { from: 0, to: null } });
});
