import { createHash } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { sdkSource } from '../../src/collection/sources/sdk.ts';
import { ask, error, page } from './ask-source.ts';
import { loopbackAws, type WireAnswer, type WireRequest } from './loopback-aws.ts';

const account = '111122223333';
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

async function open(
  answer: (request: WireRequest, n: number) => WireAnswer,
  limits = { connect: 2_000, answer: 2_000 },
) {
  const server = await loopbackAws(answer);
  process.env.AWS_ENDPOINT_URL = server.url;
  const waited: number[] = [];
  const source = sdkSource({
    credentialsFor: () => ({ accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'example' }),
    homeOf: () => 'us-east-1',
    environment: {},
    limits,
    wait: async (milliseconds) => {
      waited.push(milliseconds);
    },
  });
  closing.push(
    () => source.close(),
    () => server.close(),
  );
  return { server, source, waited };
}

const xml = { 'content-type': 'text/xml', 'x-amzn-requestid': 'req-xml' };

test('JSON-RPC: two pages, unmodelled members kept, body hash and no request header in the exchange', async () => {
  const first =
    '{"ConfigRules":[{"ConfigRuleName":"規則","Source":{"Owner":"AWS","NewInSource":{"a":1}},"New/Field":42}],"NextToken":"t2"}';
  const { server, source } = await open(({ body }) =>
    body.includes('t2')
      ? { body: '{"ConfigRules":[]}' }
      : { body: first, headers: { 'x-amzn-requestid': 'r1', date: 'Mon, 01 Jun 2026 00:00:00 GMT' } },
  );
  const one = page(await ask(source, 'config', 'DescribeConfigRules'));
  expect(one.output).toEqual({ ConfigRules: [{ ConfigRuleName: '規則', Source: { Owner: 'AWS' } }], NextToken: 't2' });
  expect(one.unmodelled).toEqual({ '/ConfigRules/0/New~1Field': 42, '/ConfigRules/0/Source/NewInSource': { a: 1 } });
  expect(one.exchange).toMatchObject({
    requestId: 'r1',
    httpStatus: 200,
    attempts: 1,
    endpoint: server.url,
    date: 'Mon, 01 Jun 2026 00:00:00 GMT',
  });
  expect(one.exchange.bodySha256).toBe(createHash('sha256').update(first).digest('hex'));
  expect(JSON.stringify(one.exchange)).not.toMatch(/AKIDEXAMPLE|Signature/i);
  expect(server.requests[0]?.headers.authorization).toContain('AKIDEXAMPLE/');
  const two = page(await ask(source, 'config', 'DescribeConfigRules', {}, 'ap-northeast-1', ['NextToken', 't2']));
  expect(two.output).toEqual({ ConfigRules: [] });
  expect(two).not.toHaveProperty('unmodelled');
  expect(source.sdk('config')).toMatchObject({
    client: '@aws-sdk/client-config-service',
    version: expect.stringMatching(/^3\./),
  });
});

test('query XML: dates by the one rule, names and types of unknown elements, the home region of an account-wide question', async () => {
  const { server, source } = await open(() => ({
    headers: xml,
    body: `<ListUsersResponse xmlns="https://iam.amazonaws.com/doc/2010-05-08/"><ListUsersResult><IsTruncated>false</IsTruncated><Users><member>
      <Path>/</Path><UserName>太郎</UserName><UserId>AIDA</UserId><Arn>arn:aws:iam::1:user/x</Arn><CreateDate>2026-01-01T00:00:00Z</CreateDate>
      <NewElement>x</NewElement></member></Users></ListUsersResult><ResponseMetadata><RequestId>q</RequestId></ResponseMetadata></ListUsersResponse>`,
  }));
  const reply = page(await ask(source, 'iam', 'ListUsers', {}, 'global'));
  expect(reply.output).toEqual({
    IsTruncated: false,
    Users: [
      {
        Path: '/',
        UserName: '太郎',
        UserId: 'AIDA',
        Arn: 'arn:aws:iam::1:user/x',
        CreateDate: '2026-01-01T00:00:00.000Z',
      },
    ],
  });
  expect(reply.unmodelled).toEqual({ '/Users/0/NewElement': { $type: 'text' } });
  expect(server.requests[0]?.headers.authorization).toContain('/us-east-1/iam/');
});

test('EC2 XML: flattened item lists, unknown elements, the region asked', async () => {
  const { server, source } = await open(() => ({
    headers: xml,
    body: `<DescribeVpcsResponse xmlns="http://ec2.amazonaws.com/doc/2016-11-15/"><requestId>e</requestId><vpcSet><item><vpcId>vpc-1</vpcId>
      <isDefault>true</isDefault><futureSet><item>1</item></futureSet></item></vpcSet></DescribeVpcsResponse>`,
  }));
  const reply = page(await ask(source, 'ec2', 'DescribeVpcs'));
  expect(reply.output).toEqual({ Vpcs: [{ VpcId: 'vpc-1', IsDefault: true }] });
  expect(reply.unmodelled).toEqual({ '/Vpcs/0/futureSet': { $type: 'element' } });
  expect(server.requests[0]?.headers.authorization).toContain('/ap-northeast-1/ec2/');
});

test('REST XML: S3 follows a region redirect, policy text in the body is not taken for XML', async () => {
  const { source } = await open(({ path, headers }) => {
    if (path.includes('?policy')) return { headers: { 'x-amz-request-id': 's3' }, body: '{"Version":"2012-10-17"}' };
    if (String(headers.authorization).includes('us-east-1')) {
      return {
        status: 301,
        headers: { 'x-amz-request-id': 's3', 'x-amz-bucket-region': 'eu-west-1', 'content-type': 'application/xml' },
        body: '<Error><Code>PermanentRedirect</Code><Message>elsewhere</Message></Error>',
      };
    }
    return {
      headers: { 'x-amz-request-id': 's3' },
      body: '<VersioningConfiguration xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><Status>Enabled</Status><Odd/></VersioningConfiguration>',
    };
  });
  const versioning = page(await ask(source, 's3', 'GetBucketVersioning', { Bucket: 'b' }, 'global'));
  expect(versioning.output).toEqual({ Status: 'Enabled' });
  expect(versioning.unmodelled).toEqual({ '/Odd': { $type: 'text' } });
  expect(versioning.exchange.attempts).toBe(2);
  expect(page(await ask(source, 's3', 'GetBucketPolicy', { Bucket: 'b' }, 'global')).output).toEqual({
    Policy: '{"Version":"2012-10-17"}',
  });
});

test('REST JSON: names on the wire differ from modelled names only where the model says so', async () => {
  const { source } = await open(({ path }) =>
    path.startsWith('/detector')
      ? { body: '{"detectorIds":["d1"],"surprise":true}' }
      : { body: '{"Functions":[{"FunctionName":"f","Surprise":"s"}],"NextMarker":null}' },
  );
  const functions = page(await ask(source, 'lambda', 'ListFunctions'));
  expect(functions.output).toEqual({ Functions: [{ FunctionName: 'f' }] });
  expect(functions.unmodelled).toEqual({ '/Functions/0/Surprise': 's' });
  const detectors = page(await ask(source, 'guardduty', 'ListDetectors'));
  expect(detectors.output).toEqual({ DetectorIds: ['d1'] });
  expect(detectors.unmodelled).toEqual({ '/surprise': true });
});

test('bytes become one marked member, and times in a question reach the service as times', async () => {
  const { server, source } = await open(({ what }) =>
    what === 'LookupEvents'
      ? { body: '{"Events":[]}' }
      : {
          headers: xml,
          body: '<GetCredentialReportResponse><GetCredentialReportResult><Content>dXNlcg==</Content><ReportFormat>text/csv</ReportFormat></GetCredentialReportResult></GetCredentialReportResponse>',
        },
  );
  expect(page(await ask(source, 'iam', 'GetCredentialReport', {}, 'global')).output).toEqual({
    Content: { $bytes: 'dXNlcg==' },
    ReportFormat: 'text/csv',
  });
  await ask(source, 'cloudtrail', 'LookupEvents', { StartTime: '2026-04-01T00:00:00.000Z' });
  expect(JSON.parse(server.requests[1]?.body ?? '')).toEqual({ StartTime: 1775001600 });
});

const throttle: WireAnswer = { status: 400, body: '{"__type":"ThrottlingException","message":"Rate exceeded"}' };

test('a question throttled twice is asked again and says how often', async () => {
  const { server, source, waited } = await open((_, n) => (n <= 2 ? throttle : { body: '{"trailList":[]}' }));
  const reply = page(await ask(source, 'cloudtrail', 'DescribeTrails'));
  expect(reply.exchange.attempts).toBe(3);
  expect(reply.exchange.requestId).toBe('req-3');
  expect(waited.length).toBeGreaterThan(0);
  expect(server.requests[0]?.headers['amz-sdk-request']).toBe('attempt=1; max=1');
});

test('a service that throttles everything is given up with its own code', async () => {
  const { server, source } = await open(() => throttle);
  const reply = error(await ask(source, 'cloudtrail', 'DescribeTrails'));
  expect(reply).toMatchObject({ code: 'ThrottlingException', message: 'Rate exceeded', exchange: { attempts: 20 } });
  expect(server.requests).toHaveLength(20);
});

test('keys that are throttled away are asked for again, and the service they are for is not blamed', async () => {
  const { server } = await open(() => ({ body: '{"Keys":[]}' }));
  let tries = 0;
  const source = sdkSource({
    credentialsFor: () => async () => {
      tries += 1;
      if (tries <= 6) throw Object.assign(new Error('Rate exceeded'), { name: 'Throttling' });
      return { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'example' };
    },
    homeOf: () => 'us-east-1',
    environment: {},
    wait: async () => {},
  });
  closing.push(() => source.close());
  expect(page(await ask(source, 'kms', 'ListKeys')).exchange.attempts).toBe(1);
  expect(server.requests).toHaveLength(1);
});

test('a server error is asked five times, a denial once', async () => {
  const { source } = await open(({ what }) =>
    what === 'DescribeTrails'
      ? { status: 500, body: '{"__type":"InternalFailure","message":"oops"}' }
      : { status: 400, body: '{"__type":"AccessDeniedException","message":"no"}' },
  );
  const broken = error(await ask(source, 'cloudtrail', 'DescribeTrails'));
  expect(broken).toMatchObject({ code: 'InternalFailure', exchange: { attempts: 5, httpStatus: 500 } });
  expect(error(await ask(source, 'cloudtrail', 'ListTrails')).exchange.attempts).toBe(1);
});

test('a clock that is wrong is set right and the question asked again', async () => {
  const { source } = await open((_, n) =>
    n === 1
      ? {
          status: 400,
          headers: { 'x-amzn-requestid': 'r', date: new Date(Date.now() + 3_600_000).toUTCString() },
          body: '{"__type":"InvalidSignatureException","message":"Signature expired"}',
        }
      : { body: '{"trailList":[]}' },
  );
  expect(page(await ask(source, 'cloudtrail', 'DescribeTrails')).exchange.attempts).toBe(2);
});

test('sixty-four questions are in flight at once: no limit of connections stands before the pace', async () => {
  let most = 0;
  let now = 0;
  const { server, source } = await open(() => {
    now += 1;
    most = Math.max(most, now);
    if (now === 64) setImmediate(() => release());
    return { silent: true };
  });
  let release = (): void => {};
  const all = new Promise<void>((resolve) => {
    release = resolve;
  });
  const asked = Array.from({ length: 64 }, (_, n) =>
    source.ask(
      { service: 'kms', operation: 'ListKeys', input: {}, account: String(111122223300 + n), region: 'us-east-1' },
      null,
    ),
  );
  await all;
  expect(most).toBe(64);
  await server.close();
  closing.pop();
  expect((await Promise.all(asked)).map((reply) => error(reply).code)).toEqual(Array(64).fill('UNREACHABLE'));
});

test('of questions lost together the breaker counts one failure, and a host that answers again is asked on', async () => {
  const { server, source } = await open((_, n) => (n <= 30 ? { silent: true } : { body: '{"Keys":[]}' }), {
    connect: 1_000,
    answer: 300,
  });
  const replies = await Promise.all(Array.from({ length: 30 }, () => ask(source, 'kms', 'ListKeys')));
  expect(replies.map(({ kind }) => kind)).toEqual(Array(30).fill('page'));
  expect(server.requests).toHaveLength(60);
});

test('a silent host costs a hundred questions three limits in all, not three each', async () => {
  const { server, source } = await open(() => ({ silent: true }), { connect: 1_000, answer: 60 });
  const started = performance.now();
  const replies = await Promise.all(
    Array.from({ length: 100 }, (_, n) => ask(source, 'kms', 'ListKeys', { Limit: n + 1 })),
  );
  expect(new Set(replies.map((reply) => error(reply).code))).toEqual(new Set(['UNREACHABLE']));
  expect(server.requests.length).toBeLessThanOrEqual(300);
  const sent = server.requests.length;
  expect(error(await ask(source, 'iam', 'ListUsers', {}, 'global')).code).toBe('UNREACHABLE');
  expect(server.requests).toHaveLength(sent);
  expect(performance.now() - started).toBeLessThan(4_000);
});

const errors: readonly {
  title: string;
  service: string;
  operation: string;
  input?: object;
  answer: WireAnswer;
  code: string;
  message?: RegExp;
}[] = [
  {
    title: 'a denial of a JSON service',
    service: 'config',
    operation: 'DescribeConfigRules',
    answer: {
      status: 400,
      body: '{"__type":"com.amazon#AccessDeniedException","Message":"User: x is not authorized"}',
    },
    code: 'AccessDeniedException',
    message: /not authorized/,
  },
  {
    title: 'a code that the SDK renames keeps the service’s own name',
    service: 'iam',
    operation: 'GetAccountPasswordPolicy',
    answer: {
      status: 404,
      headers: xml,
      body: '<ErrorResponse><Error><Type>Sender</Type><Code>NoSuchEntity</Code><Message>none</Message></Error><RequestId>q</RequestId></ErrorResponse>',
    },
    code: 'NoSuchEntity',
  },
  {
    title: 'an EC2 denial',
    service: 'ec2',
    operation: 'DescribeVpcs',
    answer: {
      status: 403,
      headers: xml,
      body: '<Response><Errors><Error><Code>UnauthorizedOperation</Code><Message>no</Message></Error></Errors><RequestID>e</RequestID></Response>',
    },
    code: 'UnauthorizedOperation',
  },
  {
    title: 'an S3 "not configured"',
    service: 's3',
    operation: 'GetBucketPolicy',
    input: { Bucket: 'b' },
    answer: {
      status: 404,
      headers: { 'x-amz-request-id': 's' },
      body: '<Error><Code>NoSuchBucketPolicy</Code><Message>The bucket policy does not exist</Message></Error>',
    },
    code: 'NoSuchBucketPolicy',
  },
  {
    title: 'a query-compatible code',
    service: 'sqs',
    operation: 'GetQueueAttributes',
    input: { QueueUrl: 'http://127.0.0.1/q' },
    answer: {
      status: 400,
      headers: { 'x-amzn-requestid': 'r', 'x-amzn-query-error': 'AWS.SimpleQueueService.NonExistentQueue;Sender' },
      body: '{"__type":"com.amazonaws.sqs#QueueDoesNotExist","message":"no such queue"}',
    },
    code: 'AWS.SimpleQueueService.NonExistentQueue',
  },
  {
    title: 'an expired token keeps its exact code',
    service: 'lambda',
    operation: 'ListFunctions',
    answer: {
      status: 403,
      headers: { 'x-amzn-requestid': 'r', 'x-amzn-errortype': 'ExpiredTokenException' },
      body: '{"message":"The security token included in the request is expired"}',
    },
    code: 'ExpiredTokenException',
  },
  {
    title: 'a login page with status 200 is not an empty answer (XML)',
    service: 'iam',
    operation: 'ListUsers',
    answer: { headers: { 'content-type': 'text/html' }, body: '<html><body>login</body></html>' },
    code: 'NOT_AWS',
  },
  {
    title: 'a filter’s 403 is not a denial',
    service: 'config',
    operation: 'DescribeConfigRules',
    answer: { status: 403, headers: { 'content-type': 'text/html' }, body: '<!DOCTYPE html><html>blocked</html>' },
    code: 'NOT_AWS',
  },
  {
    title: 'a filter’s 403 in plain text is not a denial',
    service: 's3',
    operation: 'ListBuckets',
    answer: { status: 403, headers: { 'content-type': 'text/plain' }, body: 'Access denied by policy' },
    code: 'NOT_AWS',
  },
  {
    title: 'a redirect to a login page',
    service: 'config',
    operation: 'DescribeConfigRules',
    answer: { status: 302, headers: { location: 'http://login.example/' } },
    code: 'NOT_AWS',
  },
  {
    title: 'a portal that answers JSON',
    service: 'config',
    operation: 'DescribeConfigRules',
    answer: { headers: { 'content-type': 'application/json' }, body: '{"login":"required"}' },
    code: 'NOT_AWS',
  },
  {
    title: 'an empty JSON body',
    service: 'config',
    operation: 'DescribeConfigRules',
    answer: {},
    code: 'MALFORMED_BODY',
  },
  {
    title: 'half a JSON body',
    service: 'lambda',
    operation: 'ListFunctions',
    answer: { body: '{"Functions":[' },
    code: 'MALFORMED_BODY',
  },
  {
    title: 'a JSON list',
    service: 'config',
    operation: 'DescribeConfigRules',
    answer: { body: '[]' },
    code: 'MALFORMED_BODY',
  },
  {
    title: 'an empty XML body',
    service: 'iam',
    operation: 'ListUsers',
    answer: { headers: xml },
    code: 'MALFORMED_BODY',
  },
  {
    title: 'the answer to another question',
    service: 'iam',
    operation: 'ListUsers',
    answer: { headers: xml, body: '<ListRolesResponse><ListRolesResult/></ListRolesResponse>' },
    code: 'MALFORMED_BODY',
    message: /ListRolesResponse/,
  },
  {
    title: 'broken XML',
    service: 'ec2',
    operation: 'DescribeVpcs',
    answer: { headers: xml, body: '<DescribeVpcsResponse><vpcSet>' },
    code: 'MALFORMED_BODY',
  },
  {
    title: 'an S3 error in a body of status 200',
    service: 's3',
    operation: 'ListBuckets',
    answer: { headers: { 'x-amz-request-id': 's' }, body: '<Error><Code>InternalError</Code></Error>' },
    code: 'InternalError',
  },
];

test.each(errors)('$title', async ({ service, operation, input = {}, answer, code, message = /./ }) => {
  const { source } = await open(() => answer);
  const reply = error(await ask(source, service, operation, input));
  expect(reply.code).toBe(code);
  expect(reply.message).toMatch(message);
  expect(reply.exchange.httpStatus).toBe(answer.status ?? 200);
});

test('a connection cut off in the body is CUT after retries, and the host is not given up for it', async () => {
  const { source } = await open(({ what }) =>
    what === 'ListTables' ? { body: '{"TableNames":["a"', cut: true } : { body: '{"Rules":[]}' },
  );
  const reply = error(await ask(source, 'dynamodb', 'ListTables'));
  expect(reply).toMatchObject({ code: 'CUT', exchange: { httpStatus: 200, requestId: expect.any(String) } });
  expect(reply.exchange.attempts).toBeGreaterThan(1);
  expect((await ask(source, 'events', 'ListRules')).kind).toBe('page');
});

test('a silent host: three attempts run into the limit, then it is given up and nothing more is sent', async () => {
  const { server, source } = await open(() => ({ silent: true }), { connect: 1_000, answer: 40 });
  const first = error(await ask(source, 'config', 'DescribeConfigRules'));
  expect(first.code).toBe('UNREACHABLE');
  expect(first.message).toMatch(/127\.0\.0\.1:\d+: 3 failures in a row, last: ETIMEDOUT/);
  expect(server.requests).toHaveLength(3);
  expect(error(await ask(source, 'iam', 'ListUsers')).code).toBe('UNREACHABLE');
  expect(server.requests).toHaveLength(3);
});

test('a host that begins every answer and ends none is given up like a silent one', async () => {
  const { server, source } = await open(() => ({ body: '{"ConfigRules":[', stalled: true }), {
    connect: 1_000,
    answer: 40,
  });
  const reply = error(await ask(source, 'config', 'DescribeConfigRules'));
  expect(reply.code).toBe('UNREACHABLE');
  expect(server.requests).toHaveLength(3);
});

test('a refused connection ends as UNREACHABLE with its cause', async () => {
  const { server, source } = await open(() => ({}));
  await server.close();
  closing.pop();
  const reply = error(await ask(source, 'kms', 'ListKeys'));
  expect(reply).toMatchObject({
    code: 'UNREACHABLE',
    message: expect.stringContaining('ECONNREFUSED'),
    exchange: { httpStatus: null, body: null },
  });
});

test('S3 Control reaches an endpoint that is an address', async () => {
  const { server, source } = await open(() => ({
    headers: { 'x-amz-request-id': 's' },
    body: '<ListAccessPointsResult><AccessPointList><AccessPoint><Name>ap</Name></AccessPoint></AccessPointList></ListAccessPointsResult>',
  }));
  const reply = page(await ask(source, 's3control', 'ListAccessPoints', { AccountId: account }));
  expect(reply.output).toMatchObject({ AccessPointList: [{ Name: 'ap' }] });
  expect(server.requests[0]?.headers['x-amz-account-id']).toBe(account);
});

test('AWS_ENDPOINT_URL_<SERVICE> goes before AWS_ENDPOINT_URL', async () => {
  const { server, source } = await open(() => ({ body: '{"Keys":[]}' }));
  process.env.AWS_ENDPOINT_URL_KMS = server.url;
  process.env.AWS_ENDPOINT_URL = 'http://127.0.0.1:9';
  expect((await ask(source, 'kms', 'ListKeys')).kind).toBe('page');
});

test('requests go through HTTP_PROXY unless NO_PROXY names the host', async () => {
  const { server: proxy } = await open(() => ({ body: '{"Keys":[]}' }));
  process.env.AWS_ENDPOINT_URL = 'http://aws.invalid';
  const through = (environment: Record<string, string>) => {
    const source = sdkSource({
      credentialsFor: () => ({ accessKeyId: 'A', secretAccessKey: 'b' }),
      homeOf: () => 'us-east-1',
      environment,
      limits: { connect: 2_000, answer: 2_000 },
    });
    closing.push(() => source.close());
    return source;
  };
  const reply = page(await ask(through({ HTTP_PROXY: proxy.url }), 'kms', 'ListKeys'));
  expect(reply.output).toEqual({ Keys: [] });
  expect(reply.exchange.endpoint).toBe('http://aws.invalid');
  expect(proxy.tunnels).toEqual(['aws.invalid:80']);
  expect(error(await ask(through({ HTTP_PROXY: proxy.url, NO_PROXY: 'invalid' }), 'kms', 'ListKeys')).code).toMatch(
    /UNREACHABLE/,
  );
  expect(error(await ask(through({ http_proxy: 'socks://x' }), 'kms', 'ListKeys')).message).toMatch(/HTTP_PROXY/);
});

test('credentials that cannot be had are an error answer with their own code', async () => {
  const { server } = await open(() => ({}));
  const source = sdkSource({
    credentialsFor: () => () =>
      Promise.reject(Object.assign(new Error('no such profile'), { name: 'CredentialsProviderError' })),
    homeOf: () => 'us-east-1',
  });
  closing.push(() => source.close());
  const reply = error(await ask(source, 'kms', 'ListKeys'));
  expect(reply).toMatchObject({ code: 'CredentialsProviderError', exchange: { attempts: 0, httpStatus: null } });
  expect(server.requests).toHaveLength(0);
});

test('an operation or service that does not exist is our own fault and is not sent', async () => {
  const { source } = await open(() => ({}));
  await expect(ask(source, 'iam', 'ListNothing')).rejects.toMatchObject({ code: 'OPERATION_UNKNOWN', exit: 1 });
  await expect(ask(source, 'nothing', 'List')).rejects.toMatchObject({ code: 'SERVICE_UNKNOWN' });
});
