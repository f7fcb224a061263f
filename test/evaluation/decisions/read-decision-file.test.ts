import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { decide } from '../../../src/access/decide.ts';
import { decisionDifferences } from '../../../src/evaluation/decisions/decision-differences.ts';
import { readDecisionFile } from '../../../src/evaluation/decisions/read-decision-file.ts';
import { AkashiError } from '../../../src/text/akashi-error.ts';

/** Writes a file of requests, and files beside it, into a fresh folder. */
function written(text: string, beside: Readonly<Record<string, string>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'akashi-decisions-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(beside)) writeFileSync(join(folder, name), content);
  const file = join(folder, 'cases.yaml');
  writeFileSync(file, text);
  return file;
}

/** The error a file is refused with. */
function refused(text: string): string {
  try {
    readDecisionFile(written(text));
  } catch (error) {
    if (error instanceof AkashiError) return `${error.code} ${error.describe('ja')}`;
    throw error;
  }
  throw new Error('the file was taken');
}

const allow = '{ Sid: A, Effect: Allow, Action: "s3:GetObject", Resource: "*" }';
const asked = 'as: "arn:aws:iam::111122223333:role/r", do: "s3:GetObject", on: "arn:aws:s3:::b/k"';

test('every kind of difference is told', () => {
  const row = `{ ${asked}, account: "111122223333", with: { identity: p }, is: denied, why: SCP, by: [B], cover: none, if: [[StringEquals aws:x]], closed: [scp], says: [復号不可] }`;
  const [one] = readDecisionFile(written(`{ policies: { p: [${allow}] }, cases: [${row}] }`));
  if (one === undefined || one.expected === null) throw new Error('no case');
  const differences = decisionDifferences(decide(one.policies, one.request), one.expected);
  const members = ['result', 'reason', 'coverage', 'by', 'closed', 'alternatives', 'qualifiers'];
  expect(differences.map(({ member }) => member)).toEqual(members);
});

test('a policy may stand in a file beside, as AWS prints it', () => {
  const file = written(`{ policies: { p: p.json }, cases: [{ ${asked}, with: { identity: p } }] }`, {
    'p.json': '{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"s3:*","Resource":"*"}}',
  });
  const [one] = readDecisionFile(file);
  expect(one?.expected).toBeNull();
  expect(one && decide(one.policies, one.request).result).toBe('allowed');
});

test.each(['../p.json', '/etc/hostname', 'a/../../p.json', 'C:\\p.json', 'missing.json'])(
  'a policy file %s is not read',
  (name) => {
    expect(refused(`{ policies: { p: '${name}' }, cases: [{ ${asked}, with: { identity: p } }] }`)).toContain(name);
  },
);

test.each([
  ['{ cases: [] }', '判定する要求がありません'],
  [`{ cases: [{ ${asked}, with: { identity: x } }] }`, 'ポリシー x が policies にありません'],
  [`{ cases: [{ do: "s3:GetObject", on: "*" }] }`, 'cases.yaml:1:11: as がありません'],
  [`{ cases: [{ ${asked}, expects: allowed }] }`, 'expects'],
  [`{ cases: [{ ${asked}, is: permitted }] }`, 'permitted'],
  [`{ cases: [{ ${asked}, with: { scp: x } }] }`, 'scp'],
  [
    `{ policies: { p: [{ Effect: Permit, Action: "*", Resource: "*" }] }, cases: [{ ${asked}, with: { identity: p } }] }`,
    'Effect は Allow か Deny（位置 /Statement/0/Effect、値 Permit',
  ],
  ['{ cases: [', 'YAML_SYNTAX'],
])('%s is refused with its place', (text, said) => {
  expect(refused(text)).toContain(said);
});

test('everything wrong is told at once', () => {
  const said = refused(`{ cases: [{ ${asked}, with: { identity: x } }, { ${asked}, with: { boundary: y } }] }`);
  expect(said).toContain('誤りが 2 件');
});
