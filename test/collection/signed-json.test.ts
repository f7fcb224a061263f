import { createHash, createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { liveSource } from '../../src/collection/sources/live.ts';
import { sdkSource } from '../../src/collection/sources/sdk.ts';
import type { SignedService } from '../../src/collection/sources/signed/signed-service.ts';
import { type SignedOptions, signedJsonSource } from '../../src/collection/sources/signed-json.ts';
import { signedServices } from '../../src/collection/sources/signed-services.ts';
import { ask, error, page } from './ask-source.ts';
import { loopbackAws, type WireAnswer, type WireRequest } from './loopback-aws.ts';

const _account = '111122223333';
const keys = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'example/secret', sessionToken: 'session' };
const kept = { ...process.env };
const closing: (() => Promise<void>)[] = [];

beforeEach(() => {
  for (const name of Object.keys(process.env))
    if (/^(AWS_|HTTPS?_PROXY|NO_PROXY)/i.test(name)) delete process.env[name];
  process.env.AWS_CONFIG_FILE = '/dev/null';
  process.env.AWS_SHARED_CREDENTIALS_FILE = '/dev/null';
});

afterEach(async () => {
  for (const close of closing.splice(0)) await close();
  process.env = { ...kept };
});

async function open(answer: (request: WireRequest, n: number) => WireAnswer, more: Partial<SignedOptions> = {}) {
  const server = await loopbackAws(answer);
  const source = signedJsonSource({
    credentialsFor: () => keys,
    homeOf: () => 'us-east-1',
    environment: { AWS_ENDPOINT_URL: server.url },
    limits: { connect: 2_000, answer: 2_000 },
    wait: async () => {},
    ...more,
  });
  closing.push(
    () => source.close(),
    () => server.close(),
  );
  return { server, source };
}

/** The signature of a request as it came over the wire, by the steps of AWS's own description of Signature Version 4. */
function signatureOf({ method, path, body, headers }: WireRequest, secret: string): string {
  const authorization = String(headers['authorization']);
  const [, scope = '', names = ''] = /Credential=[^/]+\/(\S+), SignedHeaders=(\S+),/.exec(authorization) ?? [];
  const [bare = '', query = ''] = path.split('?');
  const canonical = [
    method,
    // Every segment is encoded a second time, for every service but S3.
    bare.split('/').map(encodeURIComponent).join('/'),
    query.split('&').sort().join('&'),
    ...names.split(';').map((name) => `${name}:${String(headers[name]).trim().replaceAll(/ +/g, ' ')}`),
    '',
    names,
    createHash('sha256').update(body).digest('hex'),
  ].join('\n');
  const hashed = createHash('sha256').update(canonical).digest('hex');
  const words = ['AWS4-HMAC-SHA256', String(headers['x-amz-date']), scope, hashed].join('\n');
  const hmac = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest();
  return hmac(scope.split('/').reduce<string | Buffer>(hmac, `AWS4${secret}`), words).toString('hex');
}

test('JSON 1.1: two pages, times as ISO text, unmodelled members kept apart, a signature that verifies', async () => {
  const first =
    '{"CertificateAuthorities":[{"Arn":"arn:ca","CreatedAt":1.5E9,"NotAfter":1782777600.5,"Type":"ROOT","Serial":null,"New/Field":{"a":1}}],"NextToken":"t2"}';
  const { server, source } = await open(({ body }) =>
    body.includes('t2')
      ? { body: '{"CertificateAuthorities":[]}' }
      : { body: first, headers: { 'x-amzn-requestid': 'r1' } },
  );
  const one = page(await ask(source, 'acm-pca', 'ListCertificateAuthorities', { MaxResults: 10 }));
  expect(one.output).toEqual({
    CertificateAuthorities: [
      { Arn: 'arn:ca', CreatedAt: '2017-07-14T02:40:00.000Z', NotAfter: '2026-06-30T00:00:00.500Z', Type: 'ROOT' },
    ],
    NextToken: 't2',
  });
  expect(one.unmodelled).toEqual({ '/CertificateAuthorities/0/New~1Field': { a: 1 } });
  expect(one.exchange).toMatchObject({ requestId: 'r1', httpStatus: 200, attempts: 1, endpoint: server.url });
  expect(one.exchange.bodySha256).toBe(createHash('sha256').update(first).digest('hex'));
  expect(JSON.stringify(one)).not.toMatch(/AKIDEXAMPLE|Signature=/);
  const two = await ask(source, 'acm-pca', 'ListCertificateAuthorities', {}, 'ap-northeast-1', ['NextToken', 't2']);
  expect(page(two).output).toEqual({ CertificateAuthorities: [] });
  expect(page(two)).not.toHaveProperty('unmodelled');

  const [sent, again] = server.requests as [WireRequest, WireRequest];
  expect(sent).toMatchObject({ method: 'POST', path: '/', body: '{"MaxResults":10}' });
  expect(again.body).toBe('{"NextToken":"t2"}');
  expect(sent.headers).toMatchObject({
    'x-amz-target': 'ACMPrivateCA.ListCertificateAuthorities',
    'content-type': 'application/x-amz-json-1.1',
    'x-amz-security-token': 'session',
    'user-agent': 'akashi',
  });
  expect(sent.headers.authorization).toContain('/ap-northeast-1/acm-pca/aws4_request');
  expect(sent.headers.authorization).toContain(`Signature=${signatureOf(sent, keys.secretAccessKey)}`);
  expect(sent.headers.authorization).not.toContain(signatureOf({ ...sent, body: '{}' }, keys.secretAccessKey));
});

test('REST JSON: labels are escaped, members go to the query, times in text, a signature that verifies', async () => {
  const { server, source } = await open(({ path }) =>
    path.includes('core-networks')
      ? { body: '{"CoreNetworkPolicy":{"CreatedAt":1782777600,"PolicyDocument":"{\\"version\\":\\"2021.12\\"}"}}' }
      : { body: '{"reports":[{"id":"r","periodStart":"2026-01-01T00:00:00Z","version":3}],"nextToken":"a b"}' },
  );
  const policy = await ask(source, 'networkmanager', 'GetCoreNetworkPolicy', {
    Alias: 'LIVE',
    CoreNetworkId: 'core/1 (x)?#日',
  });
  expect(page(policy).output).toEqual({
    CoreNetworkPolicy: { CreatedAt: '2026-06-30T00:00:00.000Z', PolicyDocument: '{"version":"2021.12"}' },
  });
  const reports = page(await ask(source, 'artifact', 'ListReports', {}, 'global', ['nextToken', 'a+b/c=']));
  expect(reports.output).toEqual({
    reports: [{ id: 'r', periodStart: '2026-01-01T00:00:00.000Z', version: 3 }],
    nextToken: 'a b',
  });
  const [sent, again] = server.requests as [WireRequest, WireRequest];
  expect(sent).toMatchObject({
    method: 'GET',
    body: '',
    path: '/core-networks/core%2F1%20%28x%29%3F%23%E6%97%A5/core-network-policy?alias=LIVE',
  });
  expect(again.path).toBe('/v1/report/list?nextToken=a%2Bb%2Fc%3D');
  expect(again.headers.authorization).toContain('/us-east-1/artifact/');
  // encodeURIComponent leaves nothing of this path out: its second encoding is that of the signature.
  for (const request of [sent, again]) {
    expect(request.headers).not.toHaveProperty('content-type');
    expect(request.headers.authorization).toContain(`Signature=${signatureOf(request, keys.secretAccessKey)}`);
  }
});

test('a label that would lead elsewhere stays one step of the path; an empty one is never sent', async () => {
  const { server, source } = await open(() => ({ body: '{"CoreNetworkPolicy":{}}' }));
  await ask(source, 'networkmanager', 'GetCoreNetworkPolicy', { CoreNetworkId: '..' });
  await ask(source, 'networkmanager', 'GetCoreNetworkPolicy', { CoreNetworkId: '../v1' });
  expect(server.requests.map(({ path }) => path)).toEqual([
    '/core-networks/%2E%2E/core-network-policy',
    '/core-networks/..%2Fv1/core-network-policy',
  ]);
  const reply = error(await ask(source, 'networkmanager', 'GetCoreNetworkPolicy', { CoreNetworkId: '' }));
  expect(reply).toMatchObject({ message: expect.stringContaining('CoreNetworkId'), exchange: { attempts: 0 } });
  expect(server.requests).toHaveLength(2);
});

test('REST JSON with a body: modelled members only, an empty object where there is nothing to say', async () => {
  const { server, source } = await open(() => ({ body: '{"items":[],"total":0}' }));
  await ask(source, 'security-ir', 'ListCases', { maxResults: 25 }, 'ap-northeast-1', ['nextToken', 'n']);
  await ask(source, 'security-ir', 'ListCases', {});
  expect(server.requests.map(({ path, body }) => [path, body])).toEqual([
    ['/v1/list-cases', '{"nextToken":"n","maxResults":25}'],
    ['/v1/list-cases', '{}'],
  ]);
  expect(server.requests[1]?.headers).toMatchObject({ 'content-type': 'application/json', 'content-length': '2' });
});

const hosts: readonly (readonly [string, string, string, string, string])[] = [
  [
    'acm-pca',
    'ListCertificateAuthorities',
    'ap-northeast-1',
    'acm-pca.ap-northeast-1.amazonaws.com',
    'ap-northeast-1/acm-pca',
  ],
  [
    'acm-pca',
    'ListCertificateAuthorities',
    'us-gov-west-1',
    'acm-pca.us-gov-west-1.amazonaws.com',
    'us-gov-west-1/acm-pca',
  ],
  ['cloudhsmv2', 'DescribeClusters', 'cn-north-1', 'cloudhsmv2.cn-north-1.amazonaws.com.cn', 'cn-north-1/cloudhsm'],
  [
    'payment-cryptography',
    'ListKeys',
    'us-west-2',
    'controlplane.payment-cryptography.us-west-2.amazonaws.com',
    'us-west-2/payment-cryptography',
  ],
  ['security-ir', 'ListCases', 'eu-west-1', 'security-ir.eu-west-1.api.aws', 'eu-west-1/security-ir'],
  [
    'networkmanager',
    'ListCoreNetworks',
    'ap-northeast-1',
    'networkmanager.us-west-2.amazonaws.com',
    'us-west-2/networkmanager',
  ],
  [
    'networkmanager',
    'ListCoreNetworks',
    'us-gov-east-1',
    'networkmanager.us-gov-west-1.amazonaws.com',
    'us-gov-west-1/networkmanager',
  ],
  ['artifact', 'ListReports', 'global', 'artifact.us-east-1.amazonaws.com', 'us-east-1/artifact'],
];

test.each(hosts)('%s %s in %s goes to %s, signed for %s', async (service, operation, region, host, scope) => {
  const { source } = await open(() => ({}), {
    environment: { AWS_ENDPOINT_URL: 'http://127.0.0.1:9', AWS_IGNORE_CONFIGURED_ENDPOINT_URLS: 'true' },
    wire: wireTo(host, scope),
  });
  const reply = error(await ask(source, service, operation, {}, region));
  expect(reply.message).toBe('seen');
});

/** A wire that looks at the request and sends nothing. */
function wireTo(host: string, scope: string): NonNullable<SignedOptions['wire']> {
  const handle = async (request: { hostname: string; protocol: string; headers: Record<string, string> }) => {
    expect([request.protocol, request.hostname, request.headers['host']]).toEqual(['https:', host, host]);
    expect(request.headers['authorization']).toContain(`/${scope}/aws4_request`);
    throw new Error('seen');
  };
  const pace = { turn: async () => {}, accepted() {}, throttled() {}, barren: () => false };
  const turns = { pace, key: '', rate: { perSecond: 1, burst: 1 }, wait: async () => {} };
  return { requestHandler: { handle }, turnsOf: () => turns, close() {} } as unknown as NonNullable<
    SignedOptions['wire']
  >;
}

test('AWS_ENDPOINT_URL_<SERVICE> goes before AWS_ENDPOINT_URL, and a path in it stays', async () => {
  const { server } = await open(() => ({ body: '{"Keys":[]}' }));
  const { source } = await open(() => ({}), {
    environment: {
      AWS_ENDPOINT_URL: 'http://127.0.0.1:9',
      AWS_ENDPOINT_URL_PAYMENT_CRYPTOGRAPHY: `${server.url}/base/`,
      AWS_ENDPOINT_URL_CONTROLTOWER: 'no address',
    },
  });
  expect((await ask(source, 'payment-cryptography', 'ListKeys')).kind).toBe('page');
  expect(server.requests[0]).toMatchObject({ path: '/base/', body: '{}' });
  expect(server.requests[0]?.headers).toMatchObject({ 'content-type': 'application/x-amz-json-1.0' });
  expect(error(await ask(source, 'controltower', 'ListLandingZones')).code).toBe('ERR_INVALID_URL');
});

test('a throttled question is put again after a wait, with a new signature, and says how often', async () => {
  const waits: number[] = [];
  const { source } = await open(
    (_, n) =>
      n < 3
        ? {
            status: 400,
            body: '{"__type":"com.amazonaws.route53resolver#ThrottlingException","message":"Rate exceeded"}',
          }
        : { body: '{"ResolverRules":[]}' },
    { wait: async (milliseconds) => void waits.push(milliseconds) },
  );
  const reply = page(await ask(source, 'route53resolver', 'ListResolverRules'));
  expect(reply.exchange).toMatchObject({ attempts: 3, requestId: 'req-3' });
  expect(waits.length).toBeGreaterThan(0);
});

test('a machine whose clock is off signs by the clock of the service from then on', async () => {
  const answers: WireAnswer[] = [
    { status: 403, body: '{"__type":"InvalidSignatureException","message":"Signature expired"}' },
    { body: '{"Clusters":[]}' },
  ];
  const { server, source } = await open(
    (_, n) => ({ ...answers[n - 1], headers: { 'x-amzn-requestid': 'r', date: 'Mon, 01 Jun 2026 00:00:00 GMT' } }),
    { now: () => new Date('2026-05-31T20:00:00Z') },
  );
  expect(page(await ask(source, 'cloudhsmv2', 'DescribeClusters')).exchange.attempts).toBe(2);
  expect(server.requests.map(({ headers }) => headers['x-amz-date'])).toEqual(['20260531T200000Z', '20260601T000000Z']);
});

const errors: readonly { title: string; answer: WireAnswer; code: string; message?: RegExp }[] = [
  {
    title: 'a denial by header, with the namespace and address AWS adds',
    answer: {
      status: 403,
      headers: {
        'x-amzn-requestid': 'r',
        'x-amzn-errortype': 'AccessDeniedException:http://internal.amazon.com/coral/com.amazon.coral.service/',
      },
      body: '{"Message":"User: x is not authorized"}',
    },
    code: 'AccessDeniedException',
    message: /not authorized/,
  },
  {
    title: 'a code in the body',
    answer: { status: 400, body: '{"code":"ValidationException","message":"no"}' },
    code: 'ValidationException',
  },
  {
    title: 'a type with a namespace',
    answer: { status: 404, body: '{"__type":"com.amazon.x#ResourceNotFoundException"}' },
    code: 'ResourceNotFoundException',
    message: /UnknownError/,
  },
  { title: 'an error without a code', answer: { status: 400, body: '{"message":"?"}' }, code: 'Unknown' },
  { title: 'an error without a body', answer: { status: 404 }, code: 'Unknown' },
  { title: 'an error in no JSON', answer: { status: 400, body: 'Bad Request' }, code: 'MALFORMED_BODY' },
  {
    title: 'an expired token',
    answer: {
      status: 403,
      headers: { 'x-amzn-requestid': 'r', 'x-amzn-errortype': 'ExpiredTokenException' },
      body: '{}',
    },
    code: 'ExpiredTokenException',
  },
  {
    title: 'a login page with status 200',
    answer: { headers: { 'content-type': 'text/html' }, body: '<html>login</html>' },
    code: 'NOT_AWS',
  },
  {
    title: 'a filter’s 403',
    answer: { status: 403, headers: { 'content-type': 'text/plain' }, body: 'Access denied by policy' },
    code: 'NOT_AWS',
  },
  {
    title: 'a redirect to a login page',
    answer: { status: 302, headers: { location: 'http://login.example/' } },
    code: 'NOT_AWS',
  },
  {
    title: 'a portal that answers JSON',
    answer: { headers: { 'content-type': 'application/json' }, body: '{"login":"required"}' },
    code: 'NOT_AWS',
  },
  { title: 'an empty body', answer: {}, code: 'MALFORMED_BODY' },
  { title: 'half a body', answer: { body: '{"Keys":[' }, code: 'MALFORMED_BODY' },
  { title: 'a JSON list', answer: { body: '[]' }, code: 'MALFORMED_BODY' },
  { title: 'a JSON null', answer: { body: 'null' }, code: 'MALFORMED_BODY' },
];

const twins: readonly { service: string; operation: string; body: string; row: SignedService }[] = [
  {
    service: 'kms',
    operation: 'ListKeys',
    body: '{"Keys":[{"KeyId":"k","KeyArn":"arn:k","Later":[1]},{"KeyId":null}],"Truncated":true,"NextMarker":"m","more":{"x":null}}',
    row: {
      id: 'KMS',
      signingName: 'kms',
      host: 'kms.{region}.{suffix}',
      protocol: 'json-1.1',
      target: 'TrentService',
      operations: {
        ListKeys: {
          body: ['Limit', 'Marker'],
          output: { Keys: [{ KeyId: 'text', KeyArn: 'text' }], NextMarker: 'text', Truncated: 'flag' },
        },
      },
    },
  },
  {
    service: 'accessanalyzer',
    operation: 'ListAnalyzers',
    body: '{"analyzers":[{"arn":"a","name":"名","type":"ACCOUNT","createdAt":"2026-01-02T03:04:05.678Z","lastResourceAnalyzedAt":"2026-01-02T03:04:05Z","status":"ACTIVE","tags":{"a/b":"c"},"later":true}],"nextToken":"n"}',
    row: {
      id: 'AccessAnalyzer',
      signingName: 'access-analyzer',
      host: 'access-analyzer.{region}.{suffix}',
      protocol: 'rest-json',
      operations: {
        ListAnalyzers: {
          method: 'GET',
          path: '/analyzer',
          query: { nextToken: 'nextToken', maxResults: 'maxResults', type: 'type' },
          output: {
            analyzers: [
              {
                arn: 'text',
                name: 'text',
                type: 'text',
                createdAt: 'iso',
                status: 'text',
                lastResourceAnalyzed: 'text',
                lastResourceAnalyzedAt: 'iso',
                tags: { '*': 'text' },
              },
            ],
            nextToken: 'text',
          },
        },
      },
    },
  },
];

/** The same question put through the SDK and through the signed source to the same server. */
async function askBoth({ service, operation, row }: (typeof twins)[number], answer: WireAnswer) {
  const headers = { date: new Date().toUTCString(), ...(answer.headers ?? { 'x-amzn-requestid': 'r' }) };
  const { server, source } = await open(() => ({ ...answer, headers }), { services: { [service]: row } });
  process.env.AWS_ENDPOINT_URL = server.url;
  const sdk = sdkSource({
    credentialsFor: () => keys,
    homeOf: () => 'us-east-1',
    environment: {},
    wait: async () => {},
  });
  closing.unshift(() => sdk.close());
  const input = service === 'kms' ? { Limit: 7, Marker: 'm/1' } : { maxResults: 7, nextToken: 'm/1' };
  const [theirs, ours] = [await ask(sdk, service, operation, input), await ask(source, service, operation, input)];
  return { theirs, ours, requests: server.requests };
}

test.each(twins)('$service:$operation reads the same through the SDK and through the signed source', async (twin) => {
  const { theirs, ours, requests } = await askBoth(twin, { body: twin.body });
  expect(ours).toEqual(theirs);
  expect(JSON.stringify(page(ours).output)).toBe(JSON.stringify(page(theirs).output));
  const [sdk, signed] = requests.map(({ method, path, body, headers }) => ({
    ...{ method, path, body, type: headers['content-type'], target: headers['x-amz-target'] },
    scope: /Credential=\S+/.exec(String(headers.authorization))?.[0],
  }));
  expect(signed).toEqual(sdk);
});

test.each(twins.flatMap((twin) => errors.map((one) => ({ ...one, twin, name: `${twin.service}: ${one.title}` }))))(
  '$name is $code, as through the SDK',
  async ({ twin, answer, code, message = /./ }) => {
    const { theirs, ours } = await askBoth(twin, answer);
    expect(error(ours).code).toBe(code);
    expect(error(ours).message).toMatch(message);
    expect(error(ours).exchange.httpStatus).toBe(answer.status ?? 200);
    expect({ ...ours, message: '' }).toEqual({ ...theirs, message: '' });
  },
);

test.each(twins)('$service: of several codes the same one counts as in the SDK', async (twin) => {
  const headers = { 'x-amzn-requestid': 'r', 'x-amzn-errortype': 'FromHeader' };
  const { theirs, ours } = await askBoth(twin, {
    status: 400,
    headers,
    body: '{"__type":"x#FromType","Code":"FromCode"}',
  });
  expect(error(ours).code).toBe(twin.row.protocol === 'rest-json' ? 'FromHeader' : 'FromType');
  expect(ours).toEqual(theirs);
});

test('a server fault is put five times and keeps its code', async () => {
  const { source } = await open(() => ({ status: 500, body: '{"__type":"InternalServerException"}' }));
  const reply = error(await ask(source, 'route53resolver', 'ListResolverRules'));
  expect(reply).toMatchObject({ code: 'InternalServerException', exchange: { attempts: 5, httpStatus: 500 } });
});

test('a connection cut off in the body is CUT after retries', async () => {
  const { source } = await open(() => ({ body: '{"CertificateAuthorities":[', cut: true }));
  const reply = error(await ask(source, 'acm-pca', 'ListCertificateAuthorities'));
  expect(reply).toMatchObject({
    code: 'CUT',
    exchange: { httpStatus: 200, requestId: expect.any(String), attempts: 5 },
  });
});

test('a refused connection ends as UNREACHABLE with its cause', async () => {
  const { server, source } = await open(() => ({}));
  await server.close();
  closing.pop();
  expect(error(await ask(source, 'chatbot', 'DescribeSlackChannelConfigurations'))).toMatchObject({
    code: 'UNREACHABLE',
    message: expect.stringContaining('ECONNREFUSED'),
    exchange: { httpStatus: null, body: null },
  });
});

test('credentials that cannot be had are an error answer with their own code', async () => {
  const none = Object.assign(new Error('no such profile'), { name: 'CredentialsProviderError' });
  const { server, source } = await open(() => ({}), { credentialsFor: () => () => Promise.reject(none) });
  const reply = error(await ask(source, 'chatbot', 'DescribeSlackChannelConfigurations'));
  expect(reply).toMatchObject({ code: 'CredentialsProviderError', exchange: { attempts: 0, httpStatus: null } });
  expect(server.requests).toHaveLength(0);
});

test('without credentials of its own the standard chain is asked', async () => {
  process.env.AWS_ACCESS_KEY_ID = 'AKIDCHAIN';
  process.env.AWS_SECRET_ACCESS_KEY = 'chain';
  const { server, source } = await open(() => ({ body: '{"Keys":[]}' }), { credentialsFor: () => undefined });
  expect((await ask(source, 'payment-cryptography', 'ListKeys')).kind).toBe('page');
  expect(server.requests[0]?.headers.authorization).toContain('Credential=AKIDCHAIN/');
});

test('what the table does not hold is our own fault and is not sent', async () => {
  const { server, source } = await open(() => ({}));
  await expect(ask(source, 'acm-pca', 'GetPolicy')).rejects.toMatchObject({ code: 'OPERATION_UNKNOWN', exit: 1 });
  await expect(ask(source, 'iam', 'ListUsers')).rejects.toMatchObject({ code: 'SERVICE_UNKNOWN' });
  expect(server.requests).toHaveLength(0);
});

test('the live source sends each service the way it can be asked, over one wire', async () => {
  const { server } = await open(({ headers }) =>
    String(headers['x-amz-target']).startsWith('TrentService') ? { body: '{"Keys":[]}' } : { body: '{"Clusters":[]}' },
  );
  process.env.AWS_ENDPOINT_URL = server.url;
  const live = liveSource({ credentialsFor: () => keys, homeOf: () => 'us-east-1' });
  closing.unshift(() => live.close());
  expect([live.name, live.shape]).toEqual(['sdk', 'sdk']);
  expect(page(await ask(live, 'kms', 'ListKeys')).output).toEqual({ Keys: [] });
  expect(page(await ask(live, 'cloudhsmv2', 'DescribeClusters')).output).toEqual({ Clusters: [] });
  expect(live.sdk('kms')).toMatchObject({ client: '@aws-sdk/client-kms' });
  const installed = JSON.parse(readFileSync('node_modules/@smithy/signature-v4/package.json', 'utf8')) as object;
  expect(live.sdk('cloudhsmv2')).toEqual({
    client: '@smithy/signature-v4',
    version: Reflect.get(installed, 'version'),
  });
  await expect(ask(live, 'nothing', 'List')).rejects.toMatchObject({ code: 'SERVICE_UNKNOWN' });
});

test('every row of the table is whole: a target for AWS JSON, a label for every brace, one host per partition', () => {
  for (const [name, service] of Object.entries(signedServices)) {
    expect(service.target === undefined, name).toBe(service.protocol === 'rest-json');
    for (const [operation, { path = '/', method }] of Object.entries(service.operations)) {
      expect(operation).toMatch(/^(Get|List|Describe)[A-Z]/);
      expect(path).toMatch(/^\/(?:[\w-]+|\{\w+\})?(?:\/(?:[\w-]+|\{\w+\}))*$/);
      if (service.protocol !== 'rest-json') expect([path, method]).toEqual(['/', undefined]);
    }
  }
});
