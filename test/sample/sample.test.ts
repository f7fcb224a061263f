import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { comparePlanted, type Planted } from '../../src/commands/compare-planted.ts';
import type { Row } from '../../src/evaluation/row.ts';
import { maskSecrets } from '../../src/evidence/mask-secrets.ts';
import { readEvidence } from '../../src/evidence/read-evidence.ts';
import { packageRoot } from '../../src/procedures/package-root.ts';
import { readControls } from '../../src/procedures/read-controls.ts';
import { readYaml } from '../../src/procedures/read-yaml.ts';
import { makeSample } from './make-sample.ts';
import { sampleRows } from './sample-rows.ts';

const committed = join(packageRoot, 'templates', 'sample');
const folder = mkdtempSync(join(tmpdir(), 'akashi-sample-'));
const remade = join(folder, 'sample');
const planted = readYaml(join(committed, 'planted.yaml'), 'planted.yaml').value as readonly (Planted & {
  readonly note: unknown;
})[];
const built = planted.filter(({ seenBy }) => seenBy === 'built');
let rows: readonly Row[] = [];

beforeAll(async () => {
  await makeSample(remade);
  rows = await sampleRows(committed, join(folder, 'engagement'));
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }), 60_000);

function filesOf(root: string): string[] {
  return (readdirSync(root, { recursive: true }) as string[])
    .filter((name) => statSync(join(root, name)).isFile())
    .map((name) => relative('.', name))
    .sort();
}

test('re-making the sample gives the committed bytes', () => {
  expect(filesOf(remade)).toEqual(filesOf(committed));
  const different = filesOf(committed).filter(
    (name) => !readFileSync(join(remade, name)).equals(readFileSync(join(committed, name))),
  );
  expect(different).toEqual([]);
});

test('every question of the plan has an answer, about a thousand or more, from a declared handful of refusals', () => {
  const { answers, notAsked } = readEvidence(join(committed, 'answers'));
  expect(answers.length).toBeGreaterThanOrEqual(900);
  expect(
    notAsked
      .map(({ reason }) => reason)
      .filter((reason) => !['NO_PARENT', 'PARENT_UNREAD', 'NOT_ATTEMPTED'].includes(reason)),
  ).toEqual([]);
  expect(answers.filter(({ outcome }) => outcome === 'failed' || outcome === 'cut')).toEqual([]);
  const denied = answers.filter(({ outcome }) => outcome === 'denied').length;
  expect(denied).toBeGreaterThan(10);
  expect(denied).toBeLessThan(40);
});

test('no file of the sample holds what looks like a secret', () => {
  const answers = join(committed, 'answers');
  const leaking = filesOf(answers).filter((name) => {
    // Paging and lock tokens are no credentials, only called alike.
    const text = readFileSync(join(answers, name), 'utf8').replace(/"(LockToken|NextToken)": "[^"]*"/g, '');
    return maskSecrets(text) !== text;
  });
  expect(leaking).toEqual([]);
});

test('every envelope says that it is fictional', () => {
  const evidence = readEvidence(join(committed, 'answers'));
  const modes = new Set(evidence.answers.map((answer) => evidence.envelope(answer).collector.mode));
  expect([...modes]).toEqual(['fictional']);
});

test('each control has a difference, its sound twin, a denial and something out of scope', () => {
  const lacking = readControls().controls.flatMap(({ id }) =>
    (['difference', 'twin', 'denied', 'out-of-scope'] as const)
      .filter((kind) => !planted.some((entry) => entry.control === id && entry.kind === kind))
      .map((kind) => `${id} ${kind}`),
  );
  expect(lacking).toEqual([]);
});

test('the results are exactly those planted: all found, and no other 不一致', () => {
  const { lost, extra } = comparePlanted(planted, rows);
  expect({ lost, extra }).toEqual({ lost: [], extra: [] });
});

test('what is planted serves the control it was planted for', () => {
  const astray = built.filter(
    (entry) =>
      !rows.some(
        (row) =>
          row.rule.id === entry.rule &&
          row.platform === entry.platform &&
          row.region === entry.region &&
          row.object.id === entry.object &&
          row.controls.includes(entry.control),
      ),
  );
  expect(astray).toEqual([]);
});

test('a refusal is shown with its exact code, and what the plan excludes with its approver', () => {
  const of = (kind: string): Row[] =>
    built
      .filter((entry) => entry.kind === kind)
      .flatMap((entry) =>
        rows.filter(
          (row) =>
            row.rule.id === entry.rule &&
            row.platform === entry.platform &&
            row.region === entry.region &&
            row.object.id === entry.object,
        ),
      );
  const codes = new Set(of('denied').map(({ found }) => found?.code));
  expect([...codes].sort()).toEqual(['AccessDenied', 'AccessDeniedException', 'UnauthorizedOperation']);
  const excluded = of('out-of-scope').filter(({ reason }) => reason === 'PLAN_EXCLUDED');
  expect(excluded.length).toBeGreaterThan(10);
  expect(excluded.filter(({ criterion }) => criterion?.raw.includes('承認') !== true)).toEqual([]);
});
