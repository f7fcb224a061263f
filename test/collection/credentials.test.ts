import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type CredentialOptions, credentials } from '../../src/collection/credentials.ts';
import { sdkSource } from '../../src/collection/sources/sdk.ts';
import { loopbackAws } from './loopback-aws.ts';

const kept = { ...process.env };
const closing: (() => unknown)[] = [];
const role = 'arn:aws:iam::{account}:role/Auditor';

beforeEach(() => {
  for (const name of Object.keys(process.env))
    if (/^(AWS_|HTTPS?_PROXY|NO_PROXY)/i.test(name)) delete process.env[name];
  const folder = mkdtempSync(join(tmpdir(), 'akashi-'));
  closing.push(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'config');
  writeFileSync(
    file,
    [
      '[profile keys]\naws_access_key_id = AKIAKEYS\naws_secret_access_key = s',
      '[profile hub]\nrole_arn = arn:aws:iam::999999999999:role/Hub\nsource_profile = keys\nmfa_serial = arn:aws:iam::999999999999:mfa/me',
    ].join('\n'),
  );
  process.env.AWS_CONFIG_FILE = file;
  process.env.AWS_SHARED_CREDENTIALS_FILE = '/dev/null';
  process.env.AWS_EC2_METADATA_DISABLED = 'true';
});

afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
  process.env = { ...kept };
});

/** An STS that gives keys named after the role, and an IAM that knows nobody. */
async function open(options: Partial<CredentialOptions>, expires = '2026-06-01T01:00:00Z') {
  let now = new Date('2026-06-01T00:00:00Z');
  const server = await loopbackAws(({ body }) => {
    const asked = new URLSearchParams(body);
    const action = asked.get('Action') ?? '';
    if (!action.startsWith('AssumeRole')) return { body: '{"Rules":[]}' };
    const keys = `ASIA${asked.get('RoleArn')?.split(':')[4]}`;
    return {
      headers: { 'x-amzn-requestid': 'r', 'content-type': 'text/xml' },
      body: `<${action}Response xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><${action}Result><Credentials><AccessKeyId>${keys}</AccessKeyId>
        <SecretAccessKey>s</SecretAccessKey><SessionToken>t</SessionToken><Expiration>${expires}</Expiration></Credentials></${action}Result></${action}Response>`,
    };
  });
  process.env.AWS_ENDPOINT_URL = server.url;
  const keysOf = credentials({
    sessionName: 'akashi-JP26',
    actions: ['iam:ListUsers', 'account:ListRegions'],
    partition: 'aws',
    region: 'ap-northeast-1',
    now: () => now,
    ...options,
  });
  const source = sdkSource({ credentialsFor: keysOf, homeOf: () => 'us-east-1', environment: {} });
  closing.push(
    () => server.close(),
    () => source.close(),
  );
  const ask = (account: string, region = 'ap-northeast-1') =>
    source.ask({ service: 'events', operation: 'ListRules', input: {}, account, region }, null);
  const assumed = () =>
    server.requests
      .filter(({ what }) => what.startsWith('AssumeRole'))
      .map(({ body, headers }) => ({ asked: new URLSearchParams(body), headers }));
  return {
    server,
    ask,
    assumed,
    keysOf,
    later: (at: string) => {
      now = new Date(at);
    },
  };
}

test('one AssumeRole per account, with session name, external id and the read-only policy, for all regions at once', async () => {
  const { ask, assumed, server } = await open({ profile: 'keys', role, externalId: 'ext-1' });
  await Promise.all([ask('111122223333'), ask('111122223333', 'us-west-2'), ask('444455556666')]);
  expect(
    assumed()
      .map(({ asked }) => asked.get('RoleArn'))
      .sort(),
  ).toEqual(['arn:aws:iam::111122223333:role/Auditor', 'arn:aws:iam::444455556666:role/Auditor']);
  for (const { asked } of assumed()) {
    expect(asked.get('ExternalId')).toBe('ext-1');
    expect(asked.get('RoleSessionName')).toBe('akashi-JP26');
    expect(asked.get('PolicyArns.member.1.arn')).toBe('arn:aws:iam::aws:policy/SecurityAudit');
    expect(asked.get('Policy')).toContain('"account:ListRegions"');
    expect(asked.get('Policy')).toContain('secretsmanager:GetSecretValue');
  }
  const signed = server.requests
    .filter(({ what }) => what === 'ListRules')
    .map(({ headers }) => String(headers.authorization));
  expect(signed.filter((text) => text.includes('ASIA111122223333/'))).toHaveLength(2);
  expect(signed.filter((text) => text.includes('ASIA444455556666/'))).toHaveLength(1);
});

test('a profile’s own role is taken on here too: with MFA, and able to do nothing but lead on', async () => {
  const { ask, assumed } = await open({
    profile: 'hub',
    role,
    mfaCode: async (serial) => (serial.endsWith('mfa/me') ? '123456' : 'wrong'),
  });
  expect((await ask('111122223333')).kind).toBe('page');
  const [hub, target] = assumed();
  expect(hub?.asked.get('RoleArn')).toBe('arn:aws:iam::999999999999:role/Hub');
  expect(hub?.asked.get('TokenCode')).toBe('123456');
  const policy = JSON.parse(hub?.asked.get('Policy') ?? '') as { Statement: object[] };
  expect(policy.Statement).toEqual([
    { Sid: 'AkashiPassThrough', Effect: 'Allow', Action: ['sts:AssumeRole'], Resource: 'arn:aws:iam::*:role/Auditor' },
  ]);
  expect(String(target?.headers.authorization)).toContain('ASIA999999999999/');
});

test('a profile’s role without a role per account carries the read-only policy', async () => {
  const { ask, assumed } = await open({ profile: 'hub', mfaCode: async () => '123456' });
  await ask('111122223333');
  expect(assumed()).toHaveLength(1);
  expect(assumed()[0]?.asked.get('PolicyArns.member.2.arn')).toBe(
    'arn:aws:iam::aws:policy/job-function/ViewOnlyAccess',
  );
});

test('a role of a web identity carries the read-only policy too', async () => {
  const { ask, assumed } = await open({});
  process.env.AWS_WEB_IDENTITY_TOKEN_FILE = process.env.AWS_CONFIG_FILE;
  process.env.AWS_ROLE_ARN = 'arn:aws:iam::999999999999:role/Web';
  expect((await ask('111122223333')).kind).toBe('page');
  expect(assumed()).toHaveLength(1);
  expect(assumed()[0]?.asked.get('PolicyArns.member.1.arn')).toBe('arn:aws:iam::aws:policy/SecurityAudit');
});

test('keys are renewed before they expire, once for everybody who waits', async () => {
  const { keysOf, assumed, later } = await open({ profile: 'keys', role });
  const keys = keysOf('111122223333');
  await keys();
  later('2026-06-01T00:50:00Z');
  await keys();
  expect(assumed()).toHaveLength(1);
  later('2026-06-01T00:56:00Z');
  await Promise.all([keys(), keys(), keys()]);
  expect(assumed().length).toBe(2);
});

test('no MFA code and no such profile are error answers, not crashes', async () => {
  expect(await (await open({ profile: 'hub', role })).ask('111122223333')).toMatchObject({
    kind: 'error',
    code: 'CredentialsProviderError',
  });
  expect(await (await open({ profile: 'nobody' })).ask('111122223333')).toMatchObject({
    kind: 'error',
    code: 'CredentialsProviderError',
  });
});

test.each(['Auditor', 'arn:aws:iam::{account}:user/x', 'arn:aws:iam::*:role/x', 'arn:aws:iam::{account}:role/x y'])(
  'the role %s is refused',
  (text) => {
    const options = { sessionName: 's', actions: [], partition: 'aws', region: 'us-east-1', now: () => new Date(0) };
    expect(() => credentials({ ...options, role: text })).toThrow(
      expect.objectContaining({ code: 'ROLE_PATTERN_INVALID' }),
    );
  },
);
