import type { Reason } from '../../src/text/reason-words.ts';

/** One thing that may stand between the auditor and AWS, and what the ledger must say of it. */
export interface NotAwsCase {
  readonly title: string;
  /** Bytes of the answer, by the protocol spoken; null breaks the connection off. */
  readonly answer?: (wire: Wire) => string | Buffer | null;
  /** Where the question goes instead of the server. */
  readonly endpoint?: (port: number) => string;
  readonly code: string | RegExp;
  readonly word: Reason;
  /** Requests that reach the server at most; a passing fault is put five times, a silent one three. */
  readonly most: number;
}

/** One service of each protocol. */
export interface Wire {
  readonly name: string;
  readonly service: string;
  readonly operation: string;
  readonly xml: boolean;
  /** A whole and right answer. */
  readonly right: string;
  /** An answer of AWS that says the operation is not known. */
  readonly unknown: string;
}

const jsonError = '{"__type":"UnknownOperationException","message":"unknown"}';
const queryError =
  '<ErrorResponse><Error><Type>Sender</Type><Code>UnknownOperationException</Code><Message>no</Message></Error><RequestId>q</RequestId></ErrorResponse>';

/** A service for each protocol that is spoken, the requests akashi signs itself included. */
export const wires: readonly Wire[] = [
  {
    ...{ name: 'AWS JSON 1.1', service: 'config', operation: 'DescribeConfigRules', xml: false },
    ...{ right: '{"ConfigRules":[{"ConfigRuleName":"a"}]}', unknown: jsonError },
  },
  {
    ...{ name: 'AWS JSON 1.0', service: 'dynamodb', operation: 'ListTables', xml: false },
    ...{ right: '{"TableNames":["a","b"]}', unknown: jsonError },
  },
  {
    ...{ name: 'query', service: 'iam', operation: 'ListAccountAliases', xml: true },
    right:
      '<ListAccountAliasesResponse><ListAccountAliasesResult><IsTruncated>false</IsTruncated><AccountAliases/></ListAccountAliasesResult></ListAccountAliasesResponse>',
    unknown: queryError,
  },
  {
    ...{ name: 'EC2', service: 'ec2', operation: 'DescribeVpcs', xml: true },
    right:
      '<DescribeVpcsResponse><requestId>e</requestId><vpcSet><item><vpcId>v</vpcId></item></vpcSet></DescribeVpcsResponse>',
    unknown:
      '<Response><Errors><Error><Code>UnknownOperationException</Code><Message>no</Message></Error></Errors><RequestID>e</RequestID></Response>',
  },
  {
    ...{ name: 'REST-XML', service: 's3', operation: 'ListBuckets', xml: true },
    right: '<ListAllMyBucketsResult><Buckets><Bucket><Name>b</Name></Bucket></Buckets></ListAllMyBucketsResult>',
    unknown: '<Error><Code>UnknownOperationException</Code><Message>no</Message><RequestId>s</RequestId></Error>',
  },
  {
    ...{ name: 'REST-JSON', service: 'lambda', operation: 'ListFunctions', xml: false },
    ...{ right: '{"Functions":[{"FunctionName":"f"}]}', unknown: jsonError },
  },
  {
    ...{ name: 'signed JSON', service: 'acm-pca', operation: 'ListCertificateAuthorities', xml: false },
    ...{ right: '{"CertificateAuthorities":[{"Arn":"a"}]}', unknown: jsonError },
  },
  {
    ...{ name: 'signed REST-JSON', service: 'rolesanywhere', operation: 'ListTrustAnchors', xml: false },
    ...{ right: '{"trustAnchors":[{"name":"a"}]}', unknown: jsonError },
  },
];

function http(status: string, headers: Readonly<Record<string, string>>, body: string | Buffer = ''): Buffer {
  const length = String(Buffer.byteLength(body));
  const all = { 'content-length': length, connection: 'close', ...headers };
  const head = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.concat([Buffer.from(`HTTP/1.1 ${status}\r\n${head.join('')}\r\n`), Buffer.from(body)]);
}

const page = '<!DOCTYPE html><html><head><title>サインイン</title></head><body>Proxy</body></html>';
const html = { 'content-type': 'text/html; charset=utf-8' };
const signed = ({ xml }: Wire): Record<string, string> => ({
  'x-amzn-requestid': 'r-1',
  'content-type': xml ? 'text/xml' : 'application/json',
});
const plain = ({ xml }: Wire): Record<string, string> => ({ 'content-type': xml ? 'text/xml' : 'application/json' });
const foreign = { code: 'NOT_AWS', word: 'UNREACHABLE', most: 1 } as const;
const malformed = { code: 'MALFORMED_BODY', word: 'API_ERROR', most: 1 } as const;

/** What stands in the way, as data: the bytes, and the outcome (always "failed"), code, reason word and number of requests they come to. */
export const notAwsCases: readonly NotAwsCase[] = [
  { title: 'a web page with status 200', answer: () => http('200 OK', html, page), ...foreign },
  { title: 'a web page without a type', answer: () => http('200 OK', {}, page), ...foreign },
  { title: 'a web page with status 403', answer: () => http('403 Forbidden', html, page), ...foreign },
  {
    title: 'a proxy that wants a password (407)',
    answer: () => http('407 Proxy Authentication Required', { 'proxy-authenticate': 'Basic' }),
    ...foreign,
  },
  { title: 'a gateway that fails (502)', answer: () => http('502 Bad Gateway', html, page), ...foreign, most: 5 },
  {
    title: 'a 403 in plain words',
    answer: () => http('403 Forbidden', { 'content-type': 'text/plain' }, 'blocked'),
    ...foreign,
  },
  { title: 'a 404 of a web server', answer: () => http('404 Not Found', {}, 'not found'), ...foreign },
  ...['301 Moved Permanently', '302 Found', '303 See Other', '307 Temporary Redirect', '308 Permanent Redirect'].map(
    (status): NotAwsCase => ({
      title: `a redirect to a login page (${status})`,
      answer: () => http(status, { location: 'http://login.invalid/' }),
      ...foreign,
    }),
  ),
  { title: 'a body that is nothing', answer: (wire) => http('200 OK', signed(wire), '\u0000\u0001{<'), ...malformed },
  {
    title: 'half an answer that says it is whole',
    answer: (wire) => http('200 OK', signed(wire), wire.right.slice(0, -12)),
    ...malformed,
  },
  {
    title: 'an operation that is not known',
    answer: (wire) => http('400 Bad Request', signed(wire), wire.unknown),
    code: 'UnknownOperationException',
    word: 'API_ERROR',
    most: 1,
  },
  { title: 'an empty body', answer: (wire) => http('200 OK', signed(wire)), ...malformed },
  { title: 'an empty body without a request id', answer: (wire) => http('200 OK', plain(wire)), ...malformed },
  { title: 'no content (204)', answer: (wire) => http('204 No Content', signed(wire)), ...malformed },
  {
    title: 'no content (204) without a request id',
    answer: () => http('204 No Content', {}),
    code: /^(MALFORMED_BODY|NOT_AWS)$/,
    word: 'API_ERROR',
    most: 1,
  },
  {
    title: 'a portal that says {}',
    answer: (wire) => http('200 OK', plain(wire), wire.xml ? '<ok/>' : '{}'),
    code: /^(NOT_AWS|MALFORMED_BODY)$/,
    word: 'UNREACHABLE',
    most: 1,
  },
  {
    title: 'a portal that says it is alive',
    answer: (wire) =>
      http('200 OK', plain(wire), wire.xml ? '<status><code>200</code></status>' : '{"status":"ok","code":200}'),
    code: /^(NOT_AWS|MALFORMED_BODY)$/,
    word: 'UNREACHABLE',
    most: 1,
  },
  {
    title: 'a compressed body that is none',
    answer: (wire) =>
      http('200 OK', { ...signed(wire), 'content-encoding': 'gzip' }, Buffer.from([0x1f, 0x8b, 8, 0, 1, 2, 3, 255])),
    ...malformed,
  },
  {
    title: 'headers and no more',
    answer: () => 'HTTP/1.1 200 OK\r\nx-amzn-requestid: r\r\nconnection: close\r\n\r\n',
    ...malformed,
  },
  {
    title: 'half a header',
    answer: () => 'HTTP/1.1 200 OK\r\nx-amzn-req',
    code: /^(UNREACHABLE|HPE_\w+)$/,
    word: 'UNREACHABLE',
    most: 3,
  },
  {
    title: 'a body that is shorter than promised',
    answer: (wire) => http('200 OK', { ...signed(wire), 'content-length': '9999' }, wire.right),
    code: 'CUT',
    word: 'CUT',
    most: 5,
  },
  {
    title: 'the answer of another protocol',
    answer: (wire) =>
      http(
        '200 OK',
        { 'x-amzn-requestid': 'r', 'content-type': wire.xml ? 'application/json' : 'text/xml' },
        wire.xml ? '{"Rules":[]}' : '<ListResponse><a/></ListResponse>',
      ),
    ...malformed,
  },
  {
    title: 'a list where an object belongs',
    answer: (wire) => http('200 OK', signed(wire), wire.xml ? '[]' : '[]'),
    ...malformed,
  },
  {
    title: 'no HTTP at all',
    answer: () => 'SSH-2.0-OpenSSH_9.6\r\n',
    code: /^(UNREACHABLE|HPE_\w+)$/,
    word: 'UNREACHABLE',
    most: 3,
  },
  { title: 'a connection that is reset', answer: () => null, code: 'UNREACHABLE', word: 'UNREACHABLE', most: 3 },
  {
    title: 'TLS to a plain port',
    answer: () => 'HTTP/1.1 400 Bad Request\r\n\r\n',
    endpoint: (port) => `https://127.0.0.1:${port}`,
    code: /^(UNREACHABLE|EPROTO|ERR_SSL_\w+)$/,
    word: 'UNREACHABLE',
    most: 3,
  },
  {
    title: 'a name that does not resolve',
    endpoint: () => 'http://aws.invalid',
    code: /^(UNREACHABLE|ENOTFOUND|EAI_AGAIN)$/,
    word: 'UNREACHABLE',
    most: 0,
  },
  {
    title: 'a port where nobody listens',
    endpoint: () => 'http://127.0.0.1:1',
    code: 'UNREACHABLE',
    word: 'UNREACHABLE',
    most: 0,
  },
];
