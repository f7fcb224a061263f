import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { recordedSource } from '../../src/collection/sources/recorded.ts';
import { collectors } from '../../src/collectors/collectors.ts';
import { pseudonymousCriteria } from '../../src/evaluation/pseudonymous-criteria.ts';
import type { Row } from '../../src/evaluation/row.ts';
import type { Masking } from '../../src/evidence/masking.ts';
import { personToken } from '../../src/evidence/person-token.ts';
import { runPlan } from '../collection/run-plan.ts';
import { sampleInput, sampleRows } from './sample-folder.ts';

const key = Buffer.alloc(32, 9);
const input = await sampleInput();
const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** Collects the sample's recorded answers under one decision on personal data and judges what was stored. */
async function under(pii: Masking['pii']): Promise<{ rows: readonly Row[]; text: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'akashi-pseudonym-'));
  folders.push(folder);
  const masking: Masking = { key, pii, addresses: 'mask' };
  const { evidence } = await runPlan(folder, collectors, recordedSource(join('templates', 'sample', 'answers')), {
    plan: input.plan,
    session: {
      engagementId: input.engagement.id,
      configSha256: '0'.repeat(64),
      tool: { name: 'akashi', version: '0' },
      mode: 'fictional',
      humanOperator: null,
      timezone: 'Asia/Tokyo',
      key: masking,
      period: input.plan.period,
    },
    regionNamed: input.engagement.collection.identityCenterRegion !== null,
  } as never);
  const item = (id: string): string | null =>
    input.content.baseline.find((one) => one.id === id)?.parameter?.name ?? null;
  const criteria = pseudonymousCriteria(input.criteria, masking, item);
  return { rows: sampleRows({ ...input, criteria }, evidence), text: allText(join(folder, 'evidence')) };
}

function allText(folder: string): string {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
    .map((text) => text.replace(/[A-Za-z0-9+/]{200,}={0,2}/g, (word) => Buffer.from(word, 'base64').toString('utf8')))
    .join('\n');
}

/** Results per rule and place: what must not change when names become tokens. */
function counts(rows: readonly Row[]): Record<string, number> {
  const found = new Map<string, number>();
  for (const { rule, platform, region, result, reason, disposition } of rows) {
    const name = [rule.id, platform, region, result, reason, disposition?.id ?? '-'].join(' ');
    found.set(name, (found.get(name) ?? 0) + 1);
  }
  return Object.fromEntries([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}

const masked = await under('mask');
const tokens = await under('pseudonymize');
const names = [
  ...new Set(
    [...masked.text.matchAll(/arn:aws:iam::\d{12}:user\/(?:[\w.-]+\/)*([\w.@-]+)/g)].map(([, name]) => name as string),
  ),
].filter((name) => !name.startsWith('person-'));

test('names of people as tokens change no result', () => {
  expect(masked.rows.filter(({ result }) => result === 'MATCH').length).toBeGreaterThan(100);
  expect(counts(tokens.rows)).toEqual(counts(masked.rows));
});

test('no name of an IAM user is stored, and every one of them has the token that its key gives', () => {
  expect(names.length).toBeGreaterThan(3);
  expect(masked.text).toContain(`\n${names[0]},arn:`);
  for (const name of names) {
    expect(tokens.text.includes(`user/${name}"`), name).toBe(false);
    expect(new RegExp(`"UserName": "${name}"`).test(tokens.text), name).toBe(false);
    expect(tokens.text.includes(`\n${name},arn:`), name).toBe(false);
    expect(tokens.text, name).toContain(personToken(name, key));
  }
  const ids = (rows: readonly Row[]): string[] =>
    rows.filter(({ object }) => object.kind.startsWith('iam-user')).map(({ object }) => object.id);
  expect(ids(tokens.rows).length).toBe(ids(masked.rows).length);
  expect(ids(tokens.rows).filter((id) => !/person-[0-9a-f]{16}$|:root$|^\*$/.test(id))).toEqual([]);
});

test('a name is never told by a hash without the key', () => {
  const [name = ''] = names;
  expect(personToken(name, key)).not.toBe(personToken(name, Buffer.alloc(32, 8)));
  expect(personToken(personToken(name, key), key)).toBe(personToken(name, key));
});
