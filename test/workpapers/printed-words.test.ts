import { expect, test } from 'vitest';
import type { Row } from '../../src/evaluation/row.ts';
import { plainStyle } from '../../src/workpapers/plain-style.ts';
import { printAge } from '../../src/workpapers/print-age.ts';
import { printCode } from '../../src/workpapers/print-code.ts';
import { printCondition } from '../../src/workpapers/print-condition.ts';
import { printFound } from '../../src/workpapers/print-found.ts';
import { printMembers } from '../../src/workpapers/print-members.ts';
import { printRequired } from '../../src/workpapers/print-required.ts';
import { printStatement } from '../../src/workpapers/print-statement.ts';
import { printThreshold } from '../../src/workpapers/print-threshold.ts';
import { shortArn } from '../../src/workpapers/short-arn.ts';
import { sampleRow } from './sample-input.ts';

test.each([
  ['非表示のシートのため、読みません', '非表示のシートのため、読まない'],
  ['非表示の列ですが、読み取りました', '非表示の列であるが、読み取った'],
  ['DOC-15 の 設定基準!F10 は用いません', 'DOC-15 の 設定基準!F10 は用いない'],
  ['必須の列がすべて空のため、表の行として扱いません', '必須の列がすべて空のため、表の行として扱わない'],
  ['確認者または確認日がないため、監査人案として扱います', '確認者または確認日がないため、監査人案として扱う'],
  ['操作区分は L と読みますが、意味の欄は R と読めます', '操作区分は L と読むが、意味の欄は R と読める'],
  ['数式の計算結果が保存されていません', '数式の計算結果が保存されていない'],
  ['同じ項目に異なる記載があります（A1）', '同じ項目に異なる記載がある（A1）'],
  ['表紙に2行目があります。1行目だけを読みました', '表紙に2行目がある。1行目だけを読んだ'],
  ['AWS 上のリソースに対応付けられません', 'AWS 上のリソースに対応付けられない'],
  ['原文の注記 ※9 に当たる条件が示されていません', '原文の注記 ※9 に当たる条件が示されていない'],
  ['メールアドレスでは照合しません', 'メールアドレスでは照合しない'],
  ['対応付けファイルにない語です', '対応付けファイルにない語である'],
])('%s is written plainly in a workpaper', (polite, plain) => {
  expect(plainStyle(polite, 'x')).toBe(plain);
});

test('the words of a client stay as they are, however polite', () => {
  expect(plainStyle('承認が必要です', '承認が必要です')).toBe('承認が必要です');
});

test.each([
  ['password=106.67d', 'パスワード：106.67日', 'password: 106.67 days'],
  ['accessKey1=-d', 'アクセスキー1：日数不明', 'access key 1: days unknown'],
  ['hardware-or-passkey', 'ハードウェアMFAまたはパスキー', 'hardware MFA or passkey'],
  ['password', 'password', 'password'],
  ['other=3d', 'other=3d', 'other=3d'],
])('%s is told in words', (code, ja, en) => {
  expect(printCode(code, 'ja')).toBe(ja);
  expect(printCode(code, 'en')).toBe(en);
});

const row = (rule: string, more: Partial<Row>): Row =>
  sampleRow(1, { reconciliation: 'REC-CRED', rule: { id: rule, version: 1 }, ...more });

test('no number of a credential stands without its unit', () => {
  const reuse = row('BL-IAM-07', {
    required: { value: 24, unit: 'count', raw: '24回' },
    found: { state: 'seen', value: 5 },
  });
  expect(printRequired(reuse, undefined, 'ja')).toBe('24回');
  expect(printFound(reuse, 'ja')).toBe('5回');
  const keys = row('BL-IAM-10', { required: { value: 1, raw: '必須' }, found: { state: 'seen', value: 2 } });
  expect(printFound(keys, 'ja')).toBe('2本');
  expect(printThreshold({ comparison: '>=', threshold: 10, unit: 'count' }, 'ja')).toBe('10件以上');
});

test('a moment measured in days says how old it was when it was read', () => {
  const key = row('BL-IAM-09', {
    required: { value: 90, unit: 'day', raw: '90日以内' },
    found: { state: 'seen', value: '2024-07-09T03:05:00.000Z' },
  });
  expect(printAge(key, '2026-04-10T01:00:03.000Z', 'ja')).toBe('（639日経過）');
  expect(printAge(key, null, 'ja')).toBe('');
  expect(printAge({ ...key, required: null }, '2026-04-10T01:00:03.000Z', 'ja')).toBe('');
});

const by = [{ policy: 'AdministratorAccess', arn: null, version: 'v1', sid: null, index: 0, effect: 'Allow' }];
const action = (target: string, name: string) => ({ target, action: name, resource: '*', principal: 'x', by });

test('actions of one target and one statement share a line', () => {
  const actions = [action('①', 'iam:CreateUser'), action('①', 'iam:DeleteUser'), action('②', 'ssm:SendCommand')];
  expect(printMembers({ actions }, 'ja')).toBe(
    '操作の例：\n① iam:CreateUser、iam:DeleteUser（AdministratorAccess（v1）／第1文）\n② ssm:SendCommand（AdministratorAccess（v1）／第1文）',
  );
});

test('principals with the same rights are told once, and the account of the row is not told again', () => {
  const role = (account: string, name: string) => ({
    principal: `arn:aws:iam::${account}:role/${name}`,
    actions: ['kms:Decrypt'],
  });
  const list = [role('111122223333', 'a'), role('444455556666', 'b')];
  expect(printMembers(list, 'ja', '111122223333')).toBe('role/a\nrole/b（444455556666）\n（いずれも kms:Decrypt）');
});

test('a trust without any condition says so, a number of days and a state of a key have their words', () => {
  expect(printMembers([[]], 'ja')).toBe('条件なし');
  expect(printMembers({ rotationDays: 365, state: 'Enabled' }, 'ja')).toBe(
    'ローテーション間隔：365日\n状態：有効（Enabled）',
  );
});

test('an empty line of a ledger is told as empty', () => {
  expect(printRequired(row('KEY-DISPOSAL', { required: { value: '', raw: '' } }), undefined, 'ja')).toBe('（空欄）');
});

test('an ARN loses the account and the region spoken of, and what stands for any', () => {
  const key = 'arn:aws:kms:ap-northeast-1:111122223333:key/1';
  expect(shortArn(key, '111122223333', 'ap-northeast-1')).toBe('kms:key/1');
  expect(shortArn(key, '111122223333')).toBe('kms:key/1（ap-northeast-1）');
  expect(shortArn('arn:*:ec2:*:*:instance/*')).toBe('ec2:instance/*');
});

test('a policy without a name is told by what it lies on, and a condition by its key first', () => {
  const policy = { policy: 'bucket policy', version: null, sid: 'TlsOnly', index: 0, effect: 'Deny' } as const;
  expect(printStatement(policy, 'ja')).toBe('【拒否】バケットポリシー／TlsOnly');
  expect(printCondition('not Bool aws:SecureTransport = false', 'ja')).toBe(
    'aws:SecureTransport = false（Boolが成立しないこと）',
  );
  expect(printCondition('not Bool aws:SecureTransport = false', 'en')).toBe('not Bool aws:SecureTransport = false');
});
