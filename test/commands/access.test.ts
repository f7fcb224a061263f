import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { decisionQualifiers } from '../../src/access/engine/decision-qualifiers.ts';
import { accessCan } from '../../src/commands/access-can.ts';
import { accessExplain } from '../../src/commands/access-explain.ts';
import { accessWhoCan } from '../../src/commands/access-who-can.ts';
import type { Io } from '../../src/commands/io.ts';
import { type OpenAccess, openAccess } from '../../src/commands/open-access.ts';
import { accessQualifierWords } from '../../src/text/access-qualifier-words.ts';
import { AkashiError } from '../../src/text/akashi-error.ts';
import { akashi, type Ran } from './engagement-folder.ts';

let here = '';
let open: OpenAccess | null = null;
const quiet = { language: 'ja', json: false, tell: () => {}, print: () => {} } as unknown as Io;

// The sample engagement with its recorded answers as evidence, opened once for all.
beforeAll(async () => {
  here = mkdtempSync(join(tmpdir(), 'akashi-access-'));
  cpSync('templates/sample/engagement.yaml', join(here, 'engagement.yaml'));
  symlinkSync(resolve('templates/sample/answers'), join(here, 'evidence'));
  const { code, stderr } = await akashi(['plan', '-e', '.'], { cwd: here });
  if (code !== 0) throw new Error(stderr);
  open = await openAccess(here, quiet);
}, 60_000);

afterAll(() => rmSync(here, { recursive: true, force: true }));

/** What a command of `akashi access` says over the opened evidence, its options as commander reads them. */
function access(action: string, ...argv: readonly string[]): Ran {
  if (open === null) throw new Error('nothing is open');
  const options: Record<string, unknown> = {};
  const given: string[] = [];
  for (let n = 0; n < argv.length; n += 1) {
    const word = argv[n] ?? '';
    if (word === '--json' || word === '--assume-absent') options[word === '--json' ? 'json' : 'assumeAbsent'] = true;
    else if (word === '--context') {
      options['context'] = argv.slice(n + 1);
      break;
    } else if (word.startsWith('--')) options[word.slice(2)] = argv[++n];
    else given.push(word);
  }
  const said = { stdout: '', stderr: '' };
  const io = {
    ...quiet,
    language: options['lang'] === 'en' ? 'en' : 'ja',
    json: options['json'] === true,
    print: (text: string) => {
      said.stdout += `${text}\n`;
    },
    tell: (text: string) => {
      said.stderr += `${text}\n`;
    },
  } as Io;
  try {
    if (action === 'explain') {
      const code = accessExplain(open, given, options, io);
      return { code, ...said };
    }
    const code = (action === 'can' ? accessCan : accessWhoCan)(open, options, io);
    return { code, ...said };
  } catch (error) {
    if (!(error instanceof AkashiError)) throw error;
    return { code: error.exit, stdout: said.stdout, stderr: error.describe(io.language) };
  }
}

const get = ['--action', 's3:GetObject', '--resource'];
const orders = 'arn:aws:s3:::minato-juchu-data/2026/04.csv';
const unreadable = 'arn:aws:s3:::minato-kensho-torikomi/x';

test('can: a conditional grant names its statement, its evidence and its open condition', () => {
  const ran = access('can', '--principal', 't.hatoba', ...get, orders);
  expect(ran.code).toBe(0);
  expect(ran.stderr).toContain('t.hatoba を arn:aws:iam::111122223333:user/t.hatoba として判定しました');
  expect(ran.stdout).toMatch(/^条件付き\n/);
  expect(ran.stdout).toContain('ReadOnlyAccess（arn:aws:iam::aws:policy/ReadOnlyAccess、版 v1、付与先');
  expect(ran.stdout).toMatch(/証拠 E-IAM-02-111122223333-global-\w+・2 ページ \/Policies\/\d+\//);
  expect(ran.stdout).toContain('Bool aws:SecureTransport = false が成り立たない（拒否の条件）');
});

test('can: a key given with --context settles the condition; without a value it is absent', async () => {
  const asked = ['--principal', 't.hatoba', ...get, orders, '--context'];
  expect(access('can', ...asked, 'aws:SecureTransport=true').stdout).toMatch(/^許可\n/);
  expect(access('can', ...asked, 'aws:SecureTransport=false').stdout).toMatch(/^拒否\n/);
  expect(access('can', ...asked, 'aws:SecureTransport=').stdout).toMatch(/^許可\n/);
  expect(access('can', ...asked, 'aws:SourceIp=203.0.113.7', 'x:y=1').stdout).toMatch(/^条件付き\n/);
  expect(access('can', ...asked, 'aws:SecureTransport').code).toBe(2);
});

test('can: --assume-absent takes keys as a simulator does, and says so', () => {
  const ran = access('can', '--principal', 't.hatoba', ...get, orders, '--assume-absent', '--json');
  expect(JSON.parse(ran.stdout)).toMatchObject({ request: { others: 'absent' }, decision: { result: 'allowed' } });
});

test('can: what was not read stands with its code and could turn the answer; the command ends with 4', () => {
  const ran = access('can', '--principal', 'ci-test', ...get, unreadable);
  expect(ran.code).toBe(4);
  expect(ran.stdout).toMatch(/^拒否（読めた範囲では）\n/);
  expect(ran.stdout).toContain('この拒否は許可に変わり得ます');
  expect(ran.stdout).toContain(
    '証拠未入手  リソースのポリシー  arn:aws:s3:::minato-kensho-torikomi  権限なし AccessDenied',
  );
  const en = access('can', '--principal', 'ci-test', ...get, unreadable, '--lang', 'en');
  expect(en.stdout).toMatch(/^denied \(by what was read\)\n/);
  expect(en.stdout).not.toMatch(/[ぁ-んァ-ヶ]/);
});

test.each([
  [['--principal', 'minato-ap-role', ...get, orders], 'arn:aws:iam::111122223333:role/minato-api-role（ロール）'],
  [['--principal', 'Kaihatsu', ...get, orders], 'arn:aws:iam::444455556666:role/aws-reserved'],
  [['--principal', 'arn:aws:iam::111122223333:user/nobody', ...get, orders], '証拠にありません'],
  [['--principal', 'arn:aws:sts::111122223333:assumed-role/nobody/x', ...get, orders], '証拠にありません'],
  [['--principal', 't.hatoba', '--action', 's3:GetObjct', '--resource', orders], '候補: s3:GetObject'],
  [['--principal', 't.hatoba', '--action', 's3:*', '--resource', orders], '操作の一覧'],
  [['--principal', 't.hatoba', ...get, 'minato-web'], '候補: arn:aws:s3:::minato-web-assets'],
  [[...get, orders], '--principal'],
])('can %j is refused with candidates; nobody is chosen', async (argv, said) => {
  const ran = access('can', ...argv);
  expect(ran.code).toBe(2);
  expect(ran.stdout).toBe('');
  expect(ran.stderr).toContain(said);
});

test.each(['*', 'lambda.amazonaws.com', 'arn:aws:iam::999900001111:role/x', 'arn:aws:iam::999900001111:root'])(
  'can: %s needs to stand in no list',
  async (principal) => {
    const ran = access('can', '--principal', principal, ...get, orders, '--json');
    expect(JSON.parse(ran.stdout)).toMatchObject({ request: { principal }, decision: { result: 'denied' } });
  },
);

test('who-can: permission sets are told by their groups, incomplete lists by their code', () => {
  const ran = access('who-can', ...get, orders);
  expect(ran.code).toBe(4);
  expect(ran.stdout).toContain('許可セット Kaihatsu: グループ 開発者');
  expect(ran.stdout).toContain('root ユーザー（1）');
  expect(ran.stdout).toContain('終わりまで読んでいない一覧');
  expect(ran.stdout).toContain('arn:aws:s3:us-east-1:444455556666:*  権限なし AccessDenied');
});

test('who-can: who seems not to, but of whom something was not read, is not left out', async () => {
  const { stdout, code } = access('who-can', ...get, unreadable, '--json');
  const told = JSON.parse(stdout) as Record<'able' | 'turnable', { principal: string }[]>;
  expect(code).toBe(4);
  const turnable = told.turnable.map(({ principal }) => principal);
  expect(turnable).toContain('arn:aws:iam::444455556666:user/ci-test');
  expect(told.able.map(({ principal }) => principal)).toContain('arn:aws:iam::444455556666:user/kinkyu-kensho');
});

test('explain: policies with their evidence, rights by level, what resources give, escalations', () => {
  const ran = access('explain', 'minato-api-role');
  expect(ran.stdout).toContain('主体のポリシー minato-api（arn:aws:iam::111122223333:policy/minato-api、版 v1）  文 2');
  expect(ran.stdout).toContain('管理者権限相当: いいえ');
  expect(ran.stdout).toMatch(/\n {2}D データ参照（\d+）: dynamodb:/);
  expect(ran.stdout).toMatch(/（Sid Orders） {2}\d+ 操作/);
  expect(ran.stdout).toContain('リソースの側のポリシー・グラント・ACL が与えるもの');
  expect(ran.stdout).toContain('権限昇格の余地');
  const admin = access('explain', 'kinkyu-01');
  expect(admin.stdout).toContain('管理者権限相当: はい');
  const one = access('explain', 't.hatoba', 'arn:aws:s3:::minato-juchu-data', '--lang', 'en', '--json');
  const { grants } = JSON.parse(one.stdout) as { grants: { action: string }[] };
  expect(grants.map(({ action }) => action)).toContain('s3:GetObject');
});

test('explain: a cell is looked up in the results, which must be there', () => {
  const ran = access('explain', 'P-01|R-01');
  expect(ran.code).toBe(2);
  expect(ran.stderr).toContain('先に akashi evaluate を実行してください');
});

test('every reservation of the engine has its English words', () => {
  expect(Object.keys(accessQualifierWords).sort()).toEqual([...Object.values(decisionQualifiers)].sort());
});
