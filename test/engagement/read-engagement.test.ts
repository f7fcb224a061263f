import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { engagementTemplate } from '../../src/engagement/engagement-template.ts';
import { type EngagementFile, readEngagement } from '../../src/engagement/read-engagement.ts';
import { AkashiError } from '../../src/text/akashi-error.ts';
import { sampleAnswers } from './sample-answers.ts';

const template = engagementTemplate(sampleAnswers);

function read(yaml: string): EngagementFile {
  const folder = mkdtempSync(join(tmpdir(), 'akashi-engagement-'));
  writeFileSync(join(folder, 'engagement.yaml'), yaml);
  return readEngagement(folder);
}

function failure(yaml: string): AkashiError {
  try {
    read(yaml);
  } catch (error) {
    if (error instanceof AkashiError) return error;
    throw error;
  }
  throw new Error('it was accepted');
}

const change = (from: string | RegExp, to: string): string => {
  const changed = template.replace(from, to);
  if (changed === template) throw new Error(`nothing to change: ${from}`);
  return changed;
};

test('the file that init writes is accepted, with warnings only', () => {
  const { engagement, warnings, sha256 } = read(template);
  expect(sha256).toMatch(/^[0-9a-f]{64}$/);
  expect(engagement.scope.perControl).toHaveLength(21);
  expect(engagement.scope.procedures.in).toHaveLength(14);
  expect(engagement.scope.accounts[1]?.id).toBe('012345678901');
  expect(engagement.validation.map(({ platform, method }) => `${platform} ${method}`)).toEqual([
    'aws:111122223333 none',
    'aws:012345678901 none',
  ]);
  expect(warnings.map(({ code }) => code)).toEqual([
    'TEAM_EMPTY',
    'EXPECTATIONS_EMPTY',
    'RESPONSIBILITIES_EMPTY',
    'DOCUMENTS_EMPTY',
    'OPERATOR_EMPTY',
  ]);
});

test('an answer cannot change the structure of the file', () => {
  const yaml = engagementTemplate({ ...sampleAnswers, auditee: 'a"\nscope: {}\n# 😀', requester: "'{}: &a *a" });
  expect(read(yaml).engagement.auditee.name).toBe('a"\nscope: {}\n# 😀');
});

const broken: readonly (readonly [string, string, string | RegExp, string, string])[] = [
  ['account id as a number', 'ACCOUNT_NUMBER', 'id: "111122223333"', 'id: 111122223333', 'scope.accounts[0].id'],
  ['account id too short', 'ACCOUNT_ID', '"111122223333"', '"1111"', 'scope.accounts[0].id'],
  ['a day that does not exist', 'DATE', '"2026-03-31"', '"2026-02-30"', 'engagement.period.to'],
  ['a date in another notation', 'DATE', '"2026-03-31"', '2026/3/31', 'engagement.period.to'],
  ['period upside down', 'PERIOD_ORDER', '"2025-04-01"', '"2026-12-01"', 'engagement.period'],
  [
    'unknown key',
    'UNKNOWN_KEY',
    '  retentionYears',
    '  retentionYear: 7\n  retentionYears',
    'engagement.retentionYear',
  ],
  ['missing entry', 'MISSING', /\n {2}retentionYears.*/, '', 'engagement.retentionYears'],
  ['not one of', 'NOT_ONE_OF', '"advisory"', '"advice"', 'engagement.type'],
  ['a control left out', 'CONTROL_NOT_LISTED', /\n.*"12\.4\.4".*/, '', 'scope.perControl'],
  ['a control twice', 'TWICE', '"12.4.4"', '"12.4.3"', 'scope.perControl[14].control'],
  [
    'an exclusion without approver',
    'APPROVER_MISSING',
    'env: null, in: true',
    'env: dev, in: false, reason: 開発',
    'scope.accounts[0]',
  ],
  ['a procedure nobody decided on', 'PROCEDURE_UNDECIDED', 'in: all', 'in: [G1-1.1, G1-1.2]', 'scope.procedures'],
  [
    'a document outside',
    'PATH_OUTSIDE',
    'documents: []',
    'documents: [{doc: DOC-15, version: "1", file: ../../etc/passwd}]',
    'documents[0].file',
  ],
  [
    'an absolute path',
    'PATH_OUTSIDE',
    'documents: []',
    'documents: [{doc: DOC-15, version: "1", file: /etc/passwd}]',
    'documents[0].file',
  ],
  [
    'a version as a number',
    'WRONG_TYPE',
    'documents: []',
    'documents: [{doc: DOC-15, version: 1.10, file: a.csv}]',
    'documents[0].version',
  ],
  ['witnessed by nobody', 'WITNESS_MISSING', 'mode: auditor-run', 'mode: witnessed', 'collection'],
  ['personal data kept by nobody', 'PERSON_IN_CHARGE_MISSING', 'pii: mask', 'pii: keep', 'collection'],
  ['a region that is none', 'REGION', '"us-east-1"', '"tokyo"', 'scope.regions.in[1]'],
  ['list instead of entries', 'WRONG_TYPE', /validation: \[\]/, 'validation: {}', 'validation'],
  [
    'validation of a foreign account',
    'PLATFORM_NOT_IN_SCOPE',
    'validation: []',
    'validation: [{platform: "aws:999999999999", method: none}]',
    'validation[0].platform',
  ],
];

test.each(broken)('%s', (_, code, from, to, path) => {
  const { data, exit, code: error } = failure(change(from, to));
  expect([error, exit]).toEqual(['ENGAGEMENT_INVALID', 2]);
  const list = data['list'] as readonly { code: string; path: string; at: string; text: { ja: string; en: string } }[];
  const found = list.find((one) => one.code === code);
  expect(list.map((one) => `${one.code} ${one.path}`)).toContain(`${code} ${path}`);
  expect(found?.at).toMatch(/^engagement\.yaml:\d+:\d+$/);
  expect(found?.text.ja).not.toMatch(/\{\w+\}.*は/);
});

test('all errors are told at once, in file order, twenty are printed and the rest counted', () => {
  const error = failure(
    template
      .replace(/applicable: true/g, 'applicable: maybe')
      .replace('"advisory"', '7')
      .replace(/\n {2}requester.*/, ''),
  );
  const ja = error.describe('ja');
  expect(error.data['count']).toBe(23);
  expect(ja).toContain('誤りが 23 件');
  expect(ja).toContain('ほか 3 件');
  expect(ja.indexOf('監査の種別')).toBeLessThan(ja.indexOf('applicable'));
  expect(error.describe('en')).toContain('and 3 more');
  expect(error.describe('en')).not.toMatch(/[ぁ-んァ-ヶ]/);
});

test('the place is the line of the value', () => {
  const yaml = change('"ap-northeast-1"', '"Tokyo"');
  const line = yaml.split('\n').findIndex((text) => text.includes('"Tokyo"')) + 1;
  expect(failure(yaml).describe('ja')).toContain(
    `engagement.yaml:${line}:10 対象範囲 › リージョン › 対象（1件目） (scope.regions.in[0])`,
  );
});

const bomb = [
  'a: &a [x,x,x,x,x,x,x,x,x]',
  ...[...'bcdefghi'].map((key, n) => `${key}: &${key} [${Array(9).fill(`*${'abcdefgh'[n]}`).join(',')}]`),
].join('\n');
test.each([
  ['alias bomb', bomb, 'YAML_TOO_COMPLEX'],
  ['ten megabytes', `# ${'x'.repeat(10 * 1024 * 1024)}`, 'ENGAGEMENT_TOO_LARGE'],
  ['tabs', 'engagement:\n\tid: A-1\n', 'YAML_SYNTAX'],
  ['duplicate keys', `${template}\nvalidation: []\n`, 'YAML_SYNTAX'],
  ['nothing', '', 'ENGAGEMENT_INVALID'],
  ['a list', '- 1\n', 'ENGAGEMENT_INVALID'],
])('hostile file: %s', (_, yaml, code) => {
  expect(failure(yaml).code).toBe(code);
});

test('no engagement file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'akashi-engagement-'));
  expect(() => readEngagement(folder)).toThrowError(expect.objectContaining({ code: 'FILE_UNREADABLE' }));
});
