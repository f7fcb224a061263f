import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type CredentialOptions, credentials } from '../../src/collection/credentials.ts';
import { rememberKeys } from '../../src/collection/remember-keys.ts';
import { liveSource } from '../../src/collection/sources/live.ts';
import { scratch } from '../evidence/scratch.ts';
import { loopbackAws, type WireAnswer, type WireRequest } from './loopback-aws.ts';

const kept = { ...process.env };
const closing: (() => unknown)[] = [];
const role = 'arn:aws:iam::{account}:role/Auditor';
const serial = 'arn:aws:iam::999999999999:mfa/me';
let home = '';

/** The SDK reads `process.env` and files below HOME, never a command's own environment: a test isolates both. */
beforeEach(() => {
  for (const name of Object.keys(process.env))
    if (/^(AWS_|HTTPS?_PROXY|NO_PROXY|ALL_PROXY)/i.test(name)) delete process.env[name];
  home = scratch();
  mkdirSync(join(home, '.aws', 'sso', 'cache'), { recursive: true });
  Object.assign(process.env, {
    HOME: home,
    AWS_CONFIG_FILE: join(home, '.aws', 'config'),
    AWS_SHARED_CREDENTIALS_FILE: join(home, '.aws', 'credentials'),
    AWS_EC2_METADATA_DISABLED: 'true',
  });
});

afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
  process.env = { ...kept };
});

const xml = { 'x-amzn-requestid': 'r', 'content-type': 'text/xml' };

/** An STS that gives keys named after what they were got for. */
function sts({ body }: WireRequest, expires = '2030-06-01T01:00:00Z'): WireAnswer {
  const asked = new URLSearchParams(body);
  const action = asked.get('Action') ?? '';
  const inner =
    action === 'GetCallerIdentity'
      ? '<Account>111122223333</Account><Arn>arn:aws:iam::111122223333:user/a</Arn>'
      : `<Credentials><AccessKeyId>ASIA${asked.get('RoleArn')?.split(':')[4] ?? 'SESSION'}</AccessKeyId><SecretAccessKey>s</SecretAccessKey><SessionToken>t</SessionToken><Expiration>${expires}</Expiration></Credentials>`;
  return { headers: xml, body: `<${action}Response><${action}Result>${inner}</${action}Result></${action}Response>` };
}

async function open(
  config: string,
  options: Partial<CredentialOptions> = {},
  answer: (request: WireRequest, n: number) => WireAnswer | null = () => null,
) {
  writeFileSync(join(home, '.aws', 'config'), config);
  let now = new Date('2026-06-01T00:00:00Z');
  const server = await loopbackAws(
    (request, n) => answer(request, n) ?? (/(^|&)Action=/.test(request.body) ? sts(request) : { body: '{"Rules":[]}' }),
  );
  process.env['AWS_ENDPOINT_URL'] = server.url;
  const told: string[] = [];
  const source = liveSource({
    credentialsFor: credentials({
      ...{ sessionName: 'akashi-JP26', actions: ['iam:ListUsers'], partition: 'aws', region: 'us-east-1' },
      now: () => now,
      signInNeeded: (profile) => void told.push(profile),
      ...options,
    }),
    homeOf: () => 'us-east-1',
    environment: {},
    wait: async () => {},
  });
  closing.push(
    () => server.close(),
    () => source.close(),
  );
  const ask = (account = '111122223333', region = 'ap-northeast-1') =>
    source.ask({ service: 'events', operation: 'ListRules', input: {}, account, region }, null);
  const actions = () => server.requests.map(({ body }) => new URLSearchParams(body)).filter((one) => one.has('Action'));
  const signers = () =>
    server.requests
      .filter(({ what }) => what === 'ListRules')
      .map(({ headers }) => /Credential=(\w+)\//.exec(String(headers.authorization))?.[1]);
  const later = (at: string): void => {
    now = new Date(at);
  };
  return { server, ask, actions, signers, told, later };
}

const keys = '[profile keys]\naws_access_key_id = AKIAKEYS\naws_secret_access_key = s\n';

test('a chain of two roles of profiles, each under our session name, then the role of the account', async () => {
  const config = `${keys}[profile one]\nrole_arn = arn:aws:iam::555555555555:role/One\nsource_profile = keys
external_id = e-1\n[profile two]\nrole_arn = arn:aws:iam::666666666666:role/Two\nsource_profile = one\nrole_session_name = own\n`;
  const { ask, actions, signers } = await open(config, { profile: 'two', role });
  expect((await ask()).kind).toBe('page');
  expect(
    actions().map((one) => [one.get('RoleArn')?.split('/')[1], one.get('RoleSessionName'), one.get('ExternalId')]),
  ).toEqual([
    ['One', 'akashi-JP26', 'e-1'],
    ['Two', 'own', null],
    ['Auditor', 'akashi-JP26', null],
  ]);
  expect(signers()).toEqual(['ASIA111122223333']);
});

test('credential_source = Environment', async () => {
  const { ask, signers } = await open(
    '[profile here]\nrole_arn = arn:aws:iam::555555555555:role/One\ncredential_source = Environment\n',
    { profile: 'here' },
  );
  Object.assign(process.env, { AWS_ACCESS_KEY_ID: 'AKIAENV', AWS_SECRET_ACCESS_KEY: 's' });
  expect((await ask()).kind).toBe('page');
  expect(signers()).toEqual(['ASIA555555555555']);
});

test('credential_process', async () => {
  const file = join(home, 'keys.json');
  writeFileSync(file, '{"Version":1,"AccessKeyId":"AKIAPROCESS","SecretAccessKey":"s"}');
  const { ask, signers } = await open(`[profile p]\ncredential_process = cat ${file}\n`, { profile: 'p' });
  expect((await ask()).kind).toBe('page');
  expect(signers()).toEqual(['AKIAPROCESS']);
});

test('web_identity_token_file of a profile carries the read-only policy', async () => {
  writeFileSync(join(home, 'token'), 'a.b.c');
  const { ask, actions, signers } = await open(
    `[profile web]\nrole_arn = arn:aws:iam::555555555555:role/Web\nweb_identity_token_file = ${join(home, 'token')}\n`,
    { profile: 'web' },
  );
  expect((await ask()).kind).toBe('page');
  expect(actions()[0]?.get('Action')).toBe('AssumeRoleWithWebIdentity');
  expect(actions()[0]?.get('PolicyArns.member.1.arn')).toBe('arn:aws:iam::aws:policy/SecurityAudit');
  expect(signers()).toEqual(['ASIA555555555555']);
});

test('keys of the environment, and AWS_REGION and AWS_DEFAULT_REGION change neither the region asked nor that of STS', async () => {
  const { ask, server, signers } = await open('', { role });
  Object.assign(process.env, { AWS_ACCESS_KEY_ID: 'AKIAENV', AWS_SECRET_ACCESS_KEY: 's' });
  Object.assign(process.env, { AWS_REGION: 'eu-central-1', AWS_DEFAULT_REGION: 'sa-east-1' });
  expect((await ask()).kind).toBe('page');
  expect(signers()).toEqual(['ASIA111122223333']);
  const scopes = server.requests.map(
    ({ headers }) => /\d{8}\/([\w-]+\/\w+)\//.exec(String(headers.authorization))?.[1],
  );
  expect(scopes).toEqual(['us-east-1/sts', 'ap-northeast-1/events']);
});

test('container credentials by AWS_CONTAINER_CREDENTIALS_FULL_URI', async () => {
  const { ask, server, signers } = await open('', {}, ({ path }) =>
    path === '/creds'
      ? {
          headers: { 'content-type': 'application/json' },
          body: '{"AccessKeyId":"ASIAECS","SecretAccessKey":"s","Token":"t","Expiration":"2030-01-01T00:00:00Z"}',
        }
      : null,
  );
  process.env['AWS_CONTAINER_CREDENTIALS_FULL_URI'] = `${server.url}/creds`;
  expect((await ask()).kind).toBe('page');
  expect(signers()).toEqual(['ASIAECS']);
});

test('instance credentials by AWS_EC2_METADATA_SERVICE_ENDPOINT', async () => {
  const { ask, server, signers } = await open('', {}, ({ path }) => {
    if (path === '/latest/api/token') return { body: 'imds-token' };
    if (path.endsWith('/security-credentials/')) return { body: 'AuditRole' };
    if (path.endsWith('/security-credentials/AuditRole'))
      return {
        body: '{"Code":"Success","AccessKeyId":"ASIAIMDS","SecretAccessKey":"s","Token":"t","Expiration":"2030-01-01T00:00:00Z"}',
      };
    return null;
  });
  delete process.env['AWS_EC2_METADATA_DISABLED'];
  process.env['AWS_EC2_METADATA_SERVICE_ENDPOINT'] = server.url;
  expect((await ask()).kind).toBe('page');
  expect(signers()).toEqual(['ASIAIMDS']);
});

const session =
  '[sso-session corp]\nsso_start_url = https://corp.example/start\nsso_region = ap-northeast-1\n[profile sso]\nsso_session = corp\nsso_account_id = 111122223333\nsso_role_name = Audit\n';
const legacy =
  '[profile sso]\nsso_start_url = https://corp.example/start\nsso_region = ap-northeast-1\nsso_account_id = 111122223333\nsso_role_name = Audit\n';

function signIn(name: string, expiresAt: string): void {
  const file = `${createHash('sha1').update(name).digest('hex')}.json`;
  writeFileSync(join(home, '.aws', 'sso', 'cache', file), JSON.stringify({ accessToken: 'sso-token', expiresAt }));
}

test.each([
  ['a session', session, 'corp'],
  ['the legacy form', legacy, 'https://corp.example/start'],
])('SSO by %s', async (_, config, name) => {
  signIn(name, '2035-01-01T00:00:00Z');
  const { ask, server, signers, told } = await open(config, { profile: 'sso' }, ({ path }) =>
    path.startsWith('/federation/credentials')
      ? {
          body: '{"roleCredentials":{"accessKeyId":"ASIASSO","secretAccessKey":"s","sessionToken":"t","expiration":2000000000000}}',
        }
      : null,
  );
  expect((await ask()).kind).toBe('page');
  expect(signers()).toEqual(['ASIASSO']);
  expect(server.requests.find(({ path }) => path.startsWith('/federation'))?.headers['x-amz-sso_bearer_token']).toBe(
    'sso-token',
  );
  expect(told).toEqual([]);
});

test.each([
  ['a session', session, 'corp'],
  ['the legacy form', legacy, 'https://corp.example/start'],
])('an expired SSO sign-in by %s names the command, once', async (_, config, name) => {
  signIn(name, '2020-01-01T00:00:00Z');
  const { ask, told, server } = await open(config, { profile: 'sso' });
  for (const account of ['111122223333', '222233334444'])
    expect(await ask(account)).toMatchObject({
      kind: 'error',
      code: 'CredentialsProviderError',
      message: expect.stringContaining('aws sso login --profile sso'),
    });
  expect(told).toEqual(['sso']);
  expect(server.requests).toEqual([]);
});

test('SSO is asked in the region its profile names, not in the one of STS', async () => {
  signIn('corp', '2035-01-01T00:00:00Z');
  writeFileSync(join(home, '.aws', 'config'), session);
  const hosts: string[] = [];
  const requestHandler = {
    metadata: { handlerProtocol: 'http/1.1' },
    handle: async ({ hostname }: { hostname: string }) => {
      hosts.push(hostname);
      throw new Error('seen');
    },
  };
  const options = { sessionName: 's', actions: [], partition: 'aws', region: 'us-east-1', now: () => new Date() };
  await expect(credentials({ ...options, profile: 'sso' })('111122223333', requestHandler)()).rejects.toThrow('seen');
  expect(new Set(hosts)).toEqual(new Set(['portal.sso.ap-northeast-1.amazonaws.com']));
});

const hub = `${keys}[profile hub]\nrole_arn = arn:aws:iam::999999999999:role/Hub\nsource_profile = keys\nmfa_serial = ${serial}\n`;

test('one MFA code opens one session for a hundred roles, however many questions wait for it', async () => {
  let asked = 0;
  const mfaCode = async () => String(123450 + ++asked);
  const { ask, actions } = await open(keys, { profile: 'keys', role, mfaSerial: serial, mfaCode });
  await Promise.all(Array.from({ length: 30 }, (_, n) => ask(String(111122223300 + n))));
  expect(asked).toBe(1);
  expect(
    actions()
      .filter((one) => one.get('Action') === 'GetSessionToken')
      .map((one) => one.get('TokenCode')),
  ).toEqual(['123451']);
  expect(actions().filter((one) => one.get('Action') === 'AssumeRole')).toHaveLength(30);
  expect(actions().some((one) => one.get('Action') === 'AssumeRole' && one.has('TokenCode'))).toBe(false);
});

test('a throttled MFA session is tried again with the same code: the operator is asked once', async () => {
  let asked = 0;
  let throttles = 0;
  const { ask } = await open(hub, { profile: 'hub', role, mfaCode: async () => String(++asked) }, ({ body }) =>
    body.includes('Hub') && ++throttles <= 8
      ? {
          status: 400,
          headers: xml,
          body: '<ErrorResponse><Error><Code>Throttling</Code><Message>Rate exceeded</Message></Error></ErrorResponse>',
        }
      : null,
  );
  const replies = await Promise.all(['111122223333', '222233334444', '333344445555'].map((account) => ask(account)));
  expect(replies.map(({ kind }) => kind)).toEqual(['page', 'page', 'page']);
  expect(asked).toBe(1);
}, 20_000);

test('a refused MFA code ends the asking: a hundred accounts do not prompt a hundred times', async () => {
  let asked = 0;
  const { ask } = await open(hub, { profile: 'hub', role, mfaCode: async () => String(++asked) }, ({ body }) =>
    body.includes('Hub')
      ? {
          status: 403,
          headers: xml,
          body: '<ErrorResponse><Error><Code>AccessDenied</Code><Message>MultiFactorAuthentication failed with invalid MFA one time pass code.</Message></Error></ErrorResponse>',
        }
      : null,
  );
  for (const account of ['111122223333', '222233334444', '333344445555'])
    expect(await ask(account)).toMatchObject({ kind: 'error', code: 'AccessDenied' });
  expect(asked).toBe(1);
});

test('who holds a session already cannot open another with MFA, and is told so', async () => {
  const { ask } = await open('', { mfaSerial: serial, mfaCode: async () => '1' });
  Object.assign(process.env, { AWS_ACCESS_KEY_ID: 'ASIAX', AWS_SECRET_ACCESS_KEY: 's', AWS_SESSION_TOKEN: 't' });
  expect(await ask()).toMatchObject({
    code: 'CredentialsProviderError',
    message: expect.stringContaining('AKASHI_MFA_SERIAL'),
  });
});

test('a renewal that is refused leaves the old keys until they run out, and then it is the keys that are named', async () => {
  const start = Date.parse('2026-06-01T00:00:00Z');
  let now = start;
  let tries = 0;
  const provide = async () => {
    tries += 1;
    if (tries > 1)
      throw Object.assign(new Error('not authorized to perform: sts:AssumeRole'), { name: 'AccessDenied' });
    return { accessKeyId: 'A', secretAccessKey: 's', expiration: new Date(start + 3_600_000) };
  };
  const get = rememberKeys(provide, () => new Date(now));
  await get();
  now = start + 56 * 60_000;
  expect((await get()).accessKeyId).toBe('A');
  expect((await get()).accessKeyId).toBe('A');
  expect(tries).toBe(2);
  now = start + 57 * 60_000;
  await get();
  expect(tries).toBe(3);
  now = start + 61 * 60_000;
  await expect(get()).rejects.toMatchObject({
    name: 'CredentialsProviderError',
    message: expect.stringContaining('AccessDenied'),
  });
});

test('renewed keys of another account are not used: WRONG_ACCOUNT, and nothing is sent with them', async () => {
  const file = join(home, 'keys.json');
  const write = (id: string, expires: string): void =>
    writeFileSync(
      file,
      JSON.stringify({ Version: 1, AccessKeyId: id, SecretAccessKey: 's', SessionToken: 't', Expiration: expires }),
    );
  write('ASIAFIRST', '2035-06-01T01:00:00Z');
  let account = '111122223333';
  const { ask, signers, later } = await open(
    `[profile p]\ncredential_process = cat ${file}\n`,
    { profile: 'p' },
    ({ body }) =>
      body.includes('GetCallerIdentity')
        ? {
            headers: xml,
            body: `<GetCallerIdentityResponse><GetCallerIdentityResult><Account>${account}</Account></GetCallerIdentityResult></GetCallerIdentityResponse>`,
          }
        : null,
  );
  expect((await ask()).kind).toBe('page');
  account = '999999999999';
  write('ASIAOTHER', '2036-06-01T02:00:00Z');
  later('2035-06-01T00:58:00Z');
  expect(await ask('111122223333', 'us-west-2')).toMatchObject({ kind: 'error', code: 'WRONG_ACCOUNT' });
  expect(signers()).toEqual(['ASIAFIRST']);
});
