import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, onTestFinished, test } from 'vitest';
import { chooseProxy } from '../../src/collection/sources/choose-proxy.ts';
import { liveSource } from '../../src/collection/sources/live.ts';
import type { SdkOptions } from '../../src/collection/sources/sdk.ts';
import { scratch } from '../evidence/scratch.ts';
import { loopbackAws } from './loopback-aws.ts';
import { loopbackCertificate } from './loopback-certificate.ts';

const account = '111122223333';
const kept = { ...process.env };
let home = '';

/** The SDK reads `process.env`; the signed source and the wire read what they are given. Here both are the same. */
beforeEach(() => {
  for (const name of Object.keys(process.env))
    if (/^(AWS_|HTTPS?_PROXY|NO_PROXY|ALL_PROXY)/i.test(name)) delete process.env[name];
  home = scratch();
  mkdirSync(join(home, '.aws'));
  Object.assign(process.env, {
    AWS_CONFIG_FILE: join(home, '.aws', 'config'),
    AWS_SHARED_CREDENTIALS_FILE: join(home, '.aws', 'credentials'),
  });
});

afterEach(() => {
  process.env = { ...kept };
});

function open(variables: Readonly<Record<string, string>>, over: Partial<SdkOptions> = {}) {
  Object.assign(process.env, variables);
  const source = liveSource({
    credentialsFor: () => async () => ({ accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'example' }),
    homeOf: () => 'us-east-1',
    environment: process.env,
    limits: { connect: 2_000, answer: 2_000 },
    wait: async () => {},
    ...over,
  });
  onTestFinished(() => source.close());
  return (service: string, operation: string, input = {}, region = 'ap-northeast-1') =>
    source.ask({ service, operation, input, account, region }, null);
}

async function server() {
  const made = await loopbackAws(() => ({ body: '{"Keys":[],"CertificateAuthorities":[]}' }));
  onTestFinished(() => made.close());
  return made;
}

/** One service the SDK speaks for, one that is signed here; whatever the environment says must hold for both. */
const both = [
  { service: 'kms', operation: 'ListKeys', id: 'KMS', section: 'kms' },
  { service: 'acm-pca', operation: 'ListCertificateAuthorities', id: 'ACM_PCA', section: 'acm_pca' },
] as const;

const nowhere = 'http://127.0.0.1:1';

test.each(both)(
  '$service: the service’s own variable goes before AWS_ENDPOINT_URL',
  async ({ service, operation, id }) => {
    const { url } = await server();
    const ask = open({ AWS_ENDPOINT_URL: nowhere, [`AWS_ENDPOINT_URL_${id}`]: url });
    expect((await ask(service, operation)).kind).toBe('page');
  },
);

test.each(both)(
  '$service: the profile’s services section, then its endpoint_url; a variable before both',
  async (one) => {
    const { url, requests } = await server();
    writeFileSync(
      process.env['AWS_CONFIG_FILE'] as string,
      `[profile a]\nservices = s\nendpoint_url = ${nowhere}\n[services s]\n${one.section} =\n  endpoint_url = ${url}/section\n[profile b]\nendpoint_url = ${url}/whole\n`,
    );
    expect((await open({}, { profile: 'a' })(one.service, one.operation)).kind).toBe('page');
    expect((await open({}, { profile: 'b' })(one.service, one.operation)).kind).toBe('page');
    expect((await open({ AWS_PROFILE: 'b' })(one.service, one.operation)).kind).toBe('page');
    expect(
      (await open({ AWS_ENDPOINT_URL: `${url}/variable` }, { profile: 'a' })(one.service, one.operation)).kind,
    ).toBe('page');
    expect(requests.map(({ path }) => path.replace(/\/$/, ''))).toEqual(['/section', '/whole', '/whole', '/variable']);
  },
);

/** A wire that notes the host and sends nothing. */
function noting(hosts: string[]): NonNullable<SdkOptions['wire']> {
  const handle = async ({ hostname }: { hostname: string }) => {
    hosts.push(hostname);
    throw new Error('seen');
  };
  const pace = { turn: async () => {}, accepted() {}, throttled() {}, barren: () => false };
  const turns = { pace, key: '', rate: { perSecond: 1, burst: 1 }, wait: async () => {} };
  return {
    requestHandler: { metadata: { handlerProtocol: 'http/1.1' }, handle },
    turnsOf: () => turns,
    close() {},
  } as unknown as NonNullable<SdkOptions['wire']>;
}

test.each<[string, Record<string, string>, string, string]>([
  ['nothing', {}, 'kms.ap-northeast-1.amazonaws.com', 'acm-pca.ap-northeast-1.amazonaws.com'],
  [
    'AWS_IGNORE_CONFIGURED_ENDPOINT_URLS',
    { AWS_ENDPOINT_URL: nowhere, AWS_IGNORE_CONFIGURED_ENDPOINT_URLS: 'true' },
    'kms.ap-northeast-1.amazonaws.com',
    'acm-pca.ap-northeast-1.amazonaws.com',
  ],
  [
    'AWS_USE_FIPS_ENDPOINT',
    { AWS_USE_FIPS_ENDPOINT: 'true' },
    'kms-fips.ap-northeast-1.amazonaws.com',
    'acm-pca-fips.ap-northeast-1.amazonaws.com',
  ],
  [
    'AWS_USE_DUALSTACK_ENDPOINT',
    { AWS_USE_DUALSTACK_ENDPOINT: 'true' },
    'kms.ap-northeast-1.api.aws',
    'acm-pca.ap-northeast-1.api.aws',
  ],
  [
    'AWS_REGION',
    { AWS_REGION: 'eu-west-1', AWS_DEFAULT_REGION: 'eu-west-2' },
    'kms.ap-northeast-1.amazonaws.com',
    'acm-pca.ap-northeast-1.amazonaws.com',
  ],
])('%s: both sources ask the same kind of host', async (_, variables, sdk, signed) => {
  const hosts: string[] = [];
  const ask = open(variables, { wire: noting(hosts) });
  for (const { service, operation } of both) await ask(service, operation);
  expect(hosts).toEqual([sdk, signed]);
});

test('a profile’s use_fips_endpoint and ignore_configured_endpoint_urls hold for both sources too', async () => {
  writeFileSync(
    process.env['AWS_CONFIG_FILE'] as string,
    `[profile f]\nuse_fips_endpoint = true\nendpoint_url = ${nowhere}\nignore_configured_endpoint_urls = true\n`,
  );
  const hosts: string[] = [];
  const ask = open({}, { wire: noting(hosts), profile: 'f' });
  for (const { service, operation } of both) await ask(service, operation);
  expect(hosts).toEqual(['kms-fips.ap-northeast-1.amazonaws.com', 'acm-pca-fips.ap-northeast-1.amazonaws.com']);
});

test.each(['127.0.0.1', 'localhost'])(
  'S3 and S3 Control at %s: the bucket in the path, no account before the host',
  async (host) => {
    const requests: { path: string; host: string }[] = [];
    const { port } = await loopbackAws(({ path, host: named }) => {
      requests.push({ path, host: named });
      return { headers: { 'x-amz-request-id': 's' }, body: '<R><Status>Enabled</Status></R>' };
    }).then((made) => {
      onTestFinished(() => made.close());
      return made;
    });
    const url = `http://${host}:${port}`;
    const ask = open(
      host === 'localhost' ? { AWS_ENDPOINT_URL_S3: url, AWS_ENDPOINT_URL_S3_CONTROL: url } : { AWS_ENDPOINT_URL: url },
    );
    await ask('s3', 'GetBucketVersioning', { Bucket: 'b-1' });
    await ask('s3control', 'GetPublicAccessBlock', { AccountId: account });
    expect(requests.map((one) => one.host)).toEqual([`${host}:${port}`, `${host}:${port}`]);
    expect(requests[0]?.path).toMatch(/^\/b-1\/?\?versioning/);
    expect(requests[1]?.path).toBe('/v20180820/configuration/publicAccessBlock');
  },
);

test.each<[string, Record<string, string>, string, boolean]>([
  ['a name', { NO_PROXY: 'kms.example.com' }, 'https://kms.example.com', false],
  ['what lies below it', { NO_PROXY: 'example.com' }, 'https://kms.example.com', false],
  ['a suffix with a dot', { NO_PROXY: '.example.com' }, 'https://kms.example.com', false],
  ['a suffix with a star', { NO_PROXY: '*.example.com' }, 'https://kms.example.com', false],
  ['a name that only ends alike', { NO_PROXY: 'ample.com' }, 'https://kms.example.com', true],
  ['another case', { NO_PROXY: 'EXAMPLE.com' }, 'https://kms.Example.COM', false],
  ['a port', { NO_PROXY: 'example.com:8443' }, 'https://example.com:8443', false],
  ['another port', { NO_PROXY: 'example.com:8443' }, 'https://example.com:9443', true],
  ['everything', { NO_PROXY: '*' }, 'https://example.com', false],
  ['a list with spaces', { NO_PROXY: 'a.test, example.com' }, 'https://example.com', false],
  ['an address', { NO_PROXY: '10.0.0.5' }, 'https://10.0.0.5', false],
  ['a network', { NO_PROXY: '10.0.0.0/8' }, 'https://10.200.3.4', false],
  ['another network', { NO_PROXY: '10.0.0.0/16' }, 'https://10.200.3.4', true],
  ['a network says nothing of names', { NO_PROXY: '0.0.0.0/0' }, 'https://example.com', true],
  ['no network at all', { NO_PROXY: '10.0.0.0/99,x/8' }, 'https://10.0.0.1', true],
  ['an IPv6 address', { NO_PROXY: 'fd00::1' }, 'https://[fd00::1]', false],
  ['an IPv6 address with a port', { NO_PROXY: '[fd00::1]:8443' }, 'https://[fd00::1]:8443', false],
  ['an IPv6 network', { NO_PROXY: 'fd00::/8' }, 'https://[fd12::9]', false],
  ['lower case', { no_proxy: 'example.com' }, 'https://example.com', false],
])('NO_PROXY: %s', (_, variables, address, proxied) => {
  const { protocol, hostname, port } = new URL(address);
  const target = { protocol, hostname, port: port === '' ? undefined : Number(port) };
  expect(chooseProxy(target, { HTTPS_PROXY: 'http://proxy:8080', ...variables }) !== null).toBe(proxied);
});

test.each<[Record<string, string>, string, string | null]>([
  [{ HTTPS_PROXY: 'http://a' }, 'https:', 'http://a'],
  [{ https_proxy: 'http://a' }, 'https:', 'http://a'],
  [{ HTTP_PROXY: 'http://a' }, 'https:', null],
  [{ HTTP_PROXY: 'http://a' }, 'http:', 'http://a'],
  [{ ALL_PROXY: 'http://a' }, 'https:', 'http://a'],
  [{ all_proxy: 'a:3128' }, 'http:', 'http://a:3128'],
  [{ ALL_PROXY: 'http://a', HTTPS_PROXY: 'http://b' }, 'https:', 'http://b'],
  [{ HTTPS_PROXY: '' }, 'https:', null],
])('%j for %s', (variables, protocol, proxy) => {
  expect(chooseProxy({ protocol, hostname: 'kms.example.com' }, variables)).toBe(proxy);
});

test.each(both)(
  '$service: a proxy with user and password is given both, and neither is told or kept',
  async ({ service, operation }) => {
    const given: (string | undefined)[] = [];
    const proxy = await server();
    const secret = 'p%40ss-geheim';
    const ask = open({
      AWS_ENDPOINT_URL: 'http://aws.invalid',
      HTTP_PROXY: `http://user:${secret}@127.0.0.1:${proxy.port}`,
    });
    proxy.onConnect((authorization) => void given.push(authorization));
    const reply = await ask(service, operation);
    expect(reply.kind).toBe('page');
    expect(given).toEqual([`Basic ${Buffer.from('user:p@ss-geheim').toString('base64')}`]);
    expect(JSON.stringify(reply)).not.toMatch(/geheim|dXNlcj/);
    await proxy.close();
    const refused = await open({ HTTP_PROXY: `http://user:${secret}@127.0.0.1:1` })(service, operation);
    expect(refused).toMatchObject({ kind: 'error', code: 'UNREACHABLE' });
    expect(JSON.stringify(refused)).not.toMatch(/geheim|dXNlcj/);
  },
);

test.each(both)('$service: a proxy that refuses has a code of its own', async ({ service, operation }) => {
  const proxy = await server();
  proxy.onConnect(() => 407);
  const reply = await open({ AWS_ENDPOINT_URL: 'http://aws.invalid', HTTP_PROXY: proxy.url })(service, operation);
  expect(reply).toMatchObject({ kind: 'error', code: 'PROXY_REFUSED', message: expect.stringContaining('407') });
});

test.each(both)(
  '$service: AWS_CA_BUNDLE adds an authority; without it the code says what is wrong',
  async ({ service, operation }) => {
    const secure = createServer(loopbackCertificate, (_, answer) => {
      answer.writeHead(200, { 'x-amzn-requestid': 'r' }).end('{"Keys":[],"CertificateAuthorities":[]}');
    });
    await new Promise<void>((listening) => secure.listen(0, '127.0.0.1', listening));
    onTestFinished(() => void secure.close());
    const endpoint = { AWS_ENDPOINT_URL: `https://127.0.0.1:${(secure.address() as AddressInfo).port}` };
    const bundle = join(home, 'ca.pem');
    writeFileSync(bundle, loopbackCertificate.cert);
    expect(await open(endpoint)(service, operation)).toMatchObject({
      kind: 'error',
      code: 'DEPTH_ZERO_SELF_SIGNED_CERT',
    });
    expect((await open({ ...endpoint, AWS_CA_BUNDLE: bundle })(service, operation)).kind).toBe('page');
  },
);

test.each(['missing.pem', 'empty.pem'])('a bundle that cannot be read (%s) is an input error', (name) => {
  writeFileSync(join(home, 'empty.pem'), 'no certificate');
  expect(() => open({ AWS_CA_BUNDLE: join(home, name) })).toThrow(
    expect.objectContaining({ code: 'CA_BUNDLE_UNREADABLE' }),
  );
});
