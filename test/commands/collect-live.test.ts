import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { DefaultRateLimiter } from '@smithy/core/retry';
import { afterAll, afterEach, beforeAll, beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { readResults } from '../../src/evaluation/read-results.ts';
import { readEvidence } from '../../src/evidence/read-evidence.ts';
import { loopbackAws, type WireAnswer, type WireRequest } from '../collection/loopback-aws.ts';
import { answerOfSmallAccount, answerTo, denyTo, errorTo, readCall } from './aws-stand-in.ts';
import { akashi, freshFolder, makeEngagement } from './engagement-folder.ts';

const kept = { ...process.env };

beforeEach(() => {
  for (const name of Object.keys(process.env))
    if (/^AWS_(?!CONFIG_FILE|SHARED|EC2|SDK)/.test(name)) delete process.env[name];
  Object.assign(process.env, { AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE', AWS_SECRET_ACCESS_KEY: 'example' });
});

afterEach(() => {
  process.env = { ...kept };
});

let engagement = '';

/** An engagement of 暗号化 that adopts two settings of keys, made once; every test works on a copy. */
beforeAll(async () => {
  engagement = await makeEngagement(mkdtempSync(join(tmpdir(), 'akashi-live-')), ['G4-1.1', 'G4-1.2'], (text) =>
    text
      .replace('documents: []', 'documents:\n  - { doc: DOC-15, file: provided/DOC-15.csv, version: "1" }')
      .replace('criteria: []', 'criteria:\n  - { id: CRI-BASE, kind: baseline, doc: DOC-15, basis: client-rule }'),
  );
  const lines = ['検査ID,項目,採否', 'BL-KEY-01,鍵のローテーション,採用', 'BL-KEY-02,鍵の削除予約,採用'];
  writeFileSync(join(engagement, 'provided', 'DOC-15.csv'), `${lines.join('\n')}\n`);
});

afterAll(() => rmSync(dirname(engagement), { recursive: true, force: true }));

async function open(answer: (request: WireRequest, n: number) => WireAnswer, edit = (text: string): string => text) {
  const here = freshFolder();
  const folder = join(here, 'keiyaku-2026');
  cpSync(engagement, folder, { recursive: true });
  const file = join(folder, 'engagement.yaml');
  writeFileSync(file, edit(readFileSync(file, 'utf8')));
  const server = await loopbackAws(answer);
  onTestFinished(() => server.close());
  process.env.AWS_ENDPOINT_URL = server.url;
  const call = (...argv: string[]) => akashi([...argv, '-e', folder], { cwd: here });
  return { folder, server, call, ledger: () => readEvidence(join(folder, 'evidence')) };
}

const rowsOf = (folder: string) => [...readResults(folder).rows()];

/** Sends every question but that for the caller's identity elsewhere. */
const exceptIdentity = (other: (request: WireRequest, n: number) => WireAnswer) => (request: WireRequest, n: number) =>
  request.what === 'GetCallerIdentity' ? answerOfSmallAccount(request) : other(request, n);

test('a small account: collected, verified, reconciled and walked back to the answer', async () => {
  const { call, folder, ledger, server } = await open(answerOfSmallAccount);
  const collected = await call('collect');
  expect(collected.code, collected.stdout + collected.stderr).toBe(0);
  expect(collected.stdout).toContain('権限なし 0、失敗 0、途中 0');
  expect(await call('verify')).toMatchObject({ code: 0, stdout: expect.stringContaining('検証しました') });
  const spoken = new Set(server.requests.map((request) => readCall(request).protocol));
  expect([...spoken].sort()).toEqual(['ec2', 'json', 'query', 'rest-json', 'rest-xml']);
  await call('evaluate');
  const row = rowsOf(folder).find(({ rule, object }) => rule.id === 'BL-KEY-01' && object.kind === 'kms-key');
  expect(row).toMatchObject({ result: 'MATCH' });
  const told = await call('explain', row?.id ?? '');
  expect(told.code).toBe(0);
  const asked = ledger().answers.find(({ operation }) => operation === 'GetKeyRotationStatus');
  expect(asked && ledger().envelope(asked)).toMatchObject({
    source: 'sdk',
    endpoint: server.url,
    collector: { principalArn: expect.stringContaining('assumed-role/Auditor') },
  });
  expect(told.stdout).toMatch(/リクエストID stand-in-\d+/);
  expect(JSON.stringify(ledger().records)).not.toMatch(/AKIDEXAMPLE|Signature/);
});

test('credentials of another account: nothing but the identity is asked, and the ledger says so', async () => {
  const { call, folder, ledger, server } = await open((request) =>
    answerTo(
      readCall(request),
      '<Account>999999999999</Account><Arn>arn:aws:iam::999999999999:user/other</Arn><UserId>AIDA</UserId>',
    ),
  );
  const collected = await call('collect');
  expect(collected.code).toBe(4);
  expect(collected.stdout).toContain('アカウント 111122223333: 認証情報が計画と異なる');
  expect(server.requests.map(({ what }) => what)).toEqual(['GetCallerIdentity']);
  const plan = JSON.parse(readFileSync(join(folder, 'plan.json'), 'utf8')) as {
    operations: readonly { item: string; service: string; operation: string; scope: string }[];
  };
  const { notAsked, answers } = ledger();
  expect(answers).toEqual([]);
  expect(new Set(notAsked.map(({ reason }) => reason))).toEqual(new Set(['WRONG_ACCOUNT']));
  // An operation that is bound from several lists is told once.
  const planned = plan.operations.filter(({ scope }) => scope !== 'organization');
  const told = new Set(planned.map(({ item, service, operation, scope }) => [item, service, operation, scope].join()));
  expect(notAsked).toHaveLength(told.size);
  expect((await call('evaluate')).code).toBe(4);
  expect(
    new Set(
      rowsOf(folder)
        .filter(({ rule }) => rule.id === 'BL-KEY-01')
        .map(({ reason }) => reason),
    ),
  ).toEqual(new Set(['WRONG_ACCOUNT']));
});

test('credentials of another account later take nothing away from what was read before', async () => {
  let account = '111122223333';
  const { call, ledger } = await open((request) =>
    request.what === 'GetCallerIdentity' && account !== '111122223333'
      ? answerTo(readCall(request), `<Account>${account}</Account><Arn>arn:aws:iam::${account}:user/other</Arn>`)
      : answerOfSmallAccount(request),
  );
  expect((await call('collect')).code).toBe(0);
  const before = ledger();
  account = '999999999999';
  expect((await call('collect')).code).toBe(0);
  expect(ledger().answers).toEqual(before.answers);
  expect(ledger().notAsked).toEqual(before.notAsked);
});

test('everything denied: no 一致, no 不一致, no 該当なし; every code is kept', async () => {
  const { call, folder, ledger } = await open(exceptIdentity((request) => denyTo(readCall(request))));
  const collected = await call('collect');
  expect(collected.code).toBe(4);
  expect(collected.stdout).toContain('akashi permissions');
  const codes = new Set(
    ledger()
      .answers.filter(({ service }) => service !== 'sts')
      .map(({ outcome, code }) => `${outcome} ${code}`),
  );
  expect(codes).toEqual(
    new Set(['denied AccessDenied', 'denied AccessDeniedException', 'denied UnauthorizedOperation']),
  );
  expect((await call('evaluate')).code).toBe(4);
  const rows = rowsOf(folder);
  expect(rows.filter(({ result, reason }) => /^(MATCH|MISMATCH)$/.test(result) || reason === 'NO_POPULATION')).toEqual(
    [],
  );
  const key = rows.find(({ rule }) => rule.id === 'BL-KEY-01');
  expect(key).toMatchObject({ result: 'NOT_COLLECTED', reason: 'ACCESS_DENIED', object: { id: '*' } });
  expect((await call('explain', key?.id ?? '')).stdout).toContain('AccessDeniedException');
});

test('one denied call closes what hangs on it and nothing else', async () => {
  const { call, folder } = await open((request) =>
    request.what === 'GetKeyRotationStatus' ? denyTo(readCall(request)) : answerOfSmallAccount(request),
  );
  expect((await call('collect')).code).toBe(4);
  await call('evaluate');
  const words = rowsOf(folder)
    .filter(({ rule, object }) => /^BL-KEY-0[12]$/.test(rule.id) && object.kind === 'kms-key')
    .map(({ rule, result, reason }) => `${rule.id} ${result} ${reason}`);
  expect(words).toEqual(['BL-KEY-01 NOT_COLLECTED ACCESS_DENIED', 'BL-KEY-02 MATCH EQUAL']);
});

test('a throttled question is asked again', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  onTestFinished(() => void vi.useRealTimers());
  // The SDK's limiter waits two seconds after a throttle; here its clock moves instead.
  Object.assign(DefaultRateLimiter, {
    setTimeoutFn: (wake: () => void, delay: number) => {
      vi.setSystemTime(Date.now() + delay + 1);
      setImmediate(wake);
    },
  });
  let throttled = 0;
  const { call, ledger } = await open((request) =>
    request.what === 'ListKeys' && ++throttled === 1
      ? errorTo(readCall(request), 'ThrottlingException', 400)
      : answerOfSmallAccount(request),
  );
  expect((await call('collect')).code).toBe(0);
  const asked = ledger().answers.find(({ operation }) => operation === 'ListKeys');
  expect(asked && ledger().envelope(asked).pages[0]?.attempts).toBe(2);
});

test('a login page in the way is a named gap, never an answer', async () => {
  const page = {
    status: 200,
    headers: { 'content-type': 'text/html' },
    body: '<!DOCTYPE html><title>サインイン</title>',
  };
  const { call, folder, ledger } = await open((request) =>
    readCall(request).service === 'kms' ? page : answerOfSmallAccount(request),
  );
  expect((await call('collect')).code).toBe(4);
  const kms = ledger().answers.filter(({ service }) => service === 'kms');
  expect(new Set(kms.map(({ outcome, code }) => `${outcome} ${code}`))).toEqual(new Set(['failed NOT_AWS']));
  await call('evaluate');
  expect(rowsOf(folder).find(({ rule }) => rule.id === 'BL-KEY-01')).toMatchObject({
    result: 'NOT_COLLECTED',
    reason: 'UNREACHABLE',
  });
});

test('an endpoint that is down from the start: told at once, and nothing is asked', async () => {
  const { call, ledger, server } = await open(answerOfSmallAccount);
  await server.close();
  const collected = await call('collect');
  expect(collected.code).toBe(4);
  expect(collected.stdout).toMatch(/確かめられなかったため、何も尋ねていません（(ECONNREFUSED|UNREACHABLE)）/);
  expect(new Set(ledger().notAsked.map(({ reason }) => reason))).toEqual(new Set(['IDENTITY_UNKNOWN']));
  expect((await call('verify')).code).toBe(0);
});

test('no credentials at all: the code says so, and nothing is sent', async () => {
  const { call, server, ledger } = await open(answerOfSmallAccount);
  delete process.env.AWS_ACCESS_KEY_ID;
  delete process.env.AWS_SECRET_ACCESS_KEY;
  const collected = await call('collect');
  expect(collected).toMatchObject({ code: 4, stdout: expect.stringContaining('（CredentialsProviderError）') });
  expect(server.requests).toEqual([]);
  expect(new Set(ledger().notAsked.map(({ reason }) => reason))).toEqual(new Set(['IDENTITY_UNKNOWN']));
});

test('an endpoint that goes down on the way: the breaker ends the wait, every question is told', async () => {
  const { call, ledger, server } = await open((request, n) => {
    if (n > 8) void server.close();
    return answerOfSmallAccount(request);
  });
  const started = performance.now();
  expect((await call('collect')).code).toBe(4);
  expect(performance.now() - started).toBeLessThan(20_000);
  const failed = ledger().answers.filter(({ outcome }) => outcome === 'failed');
  expect(failed.length).toBeGreaterThan(30);
  expect(failed.filter(({ code }) => code === 'UNREACHABLE').length).toBeGreaterThan(failed.length - 4);
  expect((await call('verify')).code).toBe(0);
});

test('a session that expires on the way: what was read stays, the rest says why', async () => {
  const { call, folder, ledger } = await open((request, n) =>
    n > 12
      ? errorTo(readCall(request), readCall(request).protocol === 'ec2' ? 'RequestExpired' : 'ExpiredToken', 400)
      : answerOfSmallAccount(request),
  );
  expect((await call('collect')).code).toBe(4);
  const answers = ledger().answers;
  expect(answers.filter(({ outcome }) => outcome === 'answered').length).toBeGreaterThan(5);
  expect(new Set(answers.filter(({ outcome }) => outcome === 'failed').map(({ code }) => code))).toEqual(
    new Set(['ExpiredToken', 'RequestExpired']),
  );
  await call('evaluate');
  expect(rowsOf(folder).find(({ rule }) => rule.id === 'BL-KEY-01')).toMatchObject({
    result: 'NOT_COLLECTED',
    reason: 'EXPIRED_TOKEN',
  });
});

test('a role in the account is taken on under a read-only session policy', async () => {
  const { call, server } = await open(
    (request) =>
      request.what === 'AssumeRole'
        ? answerTo(
            readCall(request),
            '<Credentials><AccessKeyId>ASIAROLE</AccessKeyId><SecretAccessKey>s</SecretAccessKey><SessionToken>t</SessionToken><Expiration>2030-01-01T00:00:00Z</Expiration></Credentials>',
          )
        : answerOfSmallAccount(request),
    (text) =>
      text.replace(
        '# roleArnPattern: "arn:aws:iam::{account}:role/AuditReadOnly"',
        'roleArnPattern: "arn:aws:iam::{account}:role/AuditReadOnly"\n  externalId: "gaibu-1"',
      ),
  );
  expect((await call('collect')).code).toBe(0);
  const [first, ...others] = server.requests;
  const asked = new URLSearchParams(first?.body);
  expect(asked.get('RoleArn')).toBe('arn:aws:iam::111122223333:role/AuditReadOnly');
  expect(asked.get('RoleSessionName')).toBe('akashi-MNT-2026-014');
  expect(asked.get('ExternalId')).toBe('gaibu-1');
  expect(asked.get('PolicyArns.member.1.arn')).toBe('arn:aws:iam::aws:policy/SecurityAudit');
  const policy = JSON.parse(asked.get('Policy') ?? '{}') as { Statement: { Effect: string; Action: string[] }[] };
  expect(policy.Statement.find(({ Effect }) => Effect === 'Deny')?.Action).toContain('s3:GetObject*');
  expect(first?.headers.authorization).toContain('AKIDEXAMPLE/');
  expect(others.filter(({ what }) => what === 'AssumeRole')).toEqual([]);
  expect(others.every(({ headers }) => String(headers.authorization).includes('ASIAROLE/'))).toBe(true);
});

test('collected again: what is held is not asked; --again, and what a client exported, change that', async () => {
  const { call, folder, server, ledger } = await open((request) => answerOfSmallAccount(request));
  const asked = async (...argv: string[]): Promise<readonly string[]> => {
    const before = server.requests.length;
    const ran = await call(...argv);
    expect(ran.code, ran.stdout + ran.stderr).toBe(0);
    return server.requests.slice(before).map(({ what }) => what);
  };
  const first = await asked('collect');
  expect(first.length).toBeGreaterThan(50);
  const { answers } = ledger();
  expect(await asked('collect')).toEqual(['GetCallerIdentity']);
  expect(ledger().answers).toEqual(answers);
  expect([...(await asked('collect', '--again'))].sort()).toEqual([...first].sort());
  expect(
    ledger()
      .records.filter((record) => record.kind === 'opened')
      .map(({ continues }) => continues),
  ).toEqual([undefined, expect.any(String), undefined]);
  const exports = join(dirname(folder), 'exports');
  cpSync('test/scenarios/fixtures/exports', exports, { recursive: true });
  await call('import', 'exports', exports, '--account', '111122223333');
  expect(ledger().records.at(-1)?.kind).toBe('closed');
  expect([...(await asked('collect'))].sort()).toEqual([...first].sort());
});

test('credentials that are another account’s at the end: the journal says so, and so does the program', async () => {
  let asked = 0;
  const { call, ledger } = await open((request) => {
    if (request.what === 'GetCallerIdentity') asked += 1;
    // The first is the check before, the second the evidence item, the third the check at the end.
    return request.what === 'GetCallerIdentity' && asked > 2
      ? answerTo(readCall(request), '<Account>999999999999</Account><Arn>arn:aws:iam::999999999999:user/other</Arn>')
      : answerOfSmallAccount(request);
  });
  const collected = await call('collect');
  expect(collected).toMatchObject({ code: 4, stdout: expect.stringContaining('別のアカウントのものになっていました') });
  expect(ledger().records.filter((record) => record.kind === 'note')).toMatchObject([
    { code: 'IDENTITY_AT_END', data: { account: '111122223333', reason: 'WRONG_ACCOUNT' } },
  ]);
});
