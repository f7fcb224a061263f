import type { WireAnswer, WireRequest } from '../collection/loopback-aws.ts';

/** How a request speaks, and what it asks, as far as the wire tells. */
export interface AwsCall {
  /** Name the request is signed for: `s3` for S3 Control too, `monitoring` for CloudWatch. */
  readonly service: string;
  readonly region: string;
  /** `DescribeKey`; of REST protocols method and path, `GET /?policy`. */
  readonly operation: string;
  readonly protocol: 'json' | 'query' | 'ec2' | 'rest-xml' | 'rest-json';
}

/** Reads a request as AWS's front door would: the service by its signature, the protocol by its form. */
export function readCall(request: WireRequest): AwsCall {
  const { headers, body, path, method } = request;
  const [, region = '', service = ''] =
    /Credential=[^/]+\/\d+\/([\w-]+)\/([\w-]+)\//.exec(String(headers.authorization)) ?? [];
  const action = /(?:^|&)Action=(\w+)/.exec(body)?.[1];
  if (headers['x-amz-target'] !== undefined) return { service, region, operation: request.what, protocol: 'json' };
  if (action !== undefined)
    return { service, region, operation: action, protocol: service === 'ec2' ? 'ec2' : 'query' };
  const smithy = /\/service\/\w+\/operation\/(\w+)/.exec(path)?.[1];
  if (smithy !== undefined)
    throw new Error(`${service} ${smithy}: a protocol the stand-in does not speak: ${headers['content-type']}`);
  const operation = `${method} ${path}`;
  return { service, region, operation, protocol: /^(s3|cloudfront|route53)$/.test(service) ? 'rest-xml' : 'rest-json' };
}

let requests = 0;

/** An answer in the protocol's form; members of JSON protocols are given as JSON, those of XML protocols as elements. */
export function answerTo({ protocol, operation }: AwsCall, members = ''): WireAnswer {
  const id = `stand-in-${++requests}`;
  const json = { 'content-type': 'application/json', 'x-amzn-requestid': id };
  const xml = { 'content-type': 'text/xml', 'x-amzn-requestid': id, 'x-amz-request-id': id };
  if (protocol === 'json' || protocol === 'rest-json') return { headers: json, body: members === '' ? '{}' : members };
  if (protocol === 'rest-xml') return { headers: xml, body: members === '' ? '<Nothing/>' : members };
  const metadata =
    protocol === 'ec2'
      ? `<requestId>${id}</requestId>`
      : `<ResponseMetadata><RequestId>${id}</RequestId></ResponseMetadata>`;
  const inner = protocol === 'ec2' ? members : `<${operation}Result>${members}</${operation}Result>`;
  return { headers: xml, body: `<${operation}Response>${inner}${metadata}</${operation}Response>` };
}

/** An error in the protocol's form. */
export function errorTo({ protocol }: AwsCall, code: string, status: number): WireAnswer {
  const id = `stand-in-${++requests}`;
  const message = `User: arn:aws:iam::111122223333:user/auditor: ${code}`;
  const headers = { 'x-amzn-requestid': id, 'x-amz-request-id': id };
  const element = `<Error><Type>Sender</Type><Code>${code}</Code><Message>${message}</Message></Error>`;
  switch (protocol) {
    case 'json':
      return { status, headers, body: JSON.stringify({ __type: code, message }) };
    case 'rest-json':
      return { status, headers: { ...headers, 'x-amzn-errortype': code }, body: JSON.stringify({ message }) };
    case 'query':
      return { status, headers, body: `<ErrorResponse>${element}<RequestId>${id}</RequestId></ErrorResponse>` };
    case 'ec2':
      return { status, headers, body: `<Response><Errors>${element}</Errors><RequestID>${id}</RequestID></Response>` };
    case 'rest-xml':
      return { status, headers, body: element };
  }
}

/** The code each protocol uses where a permission is missing. */
export function denyTo(call: AwsCall): WireAnswer {
  if (call.protocol === 'ec2') return errorTo(call, 'UnauthorizedOperation', 403);
  if (call.protocol === 'query' || call.protocol === 'rest-xml') return errorTo(call, 'AccessDenied', 403);
  return errorTo(call, 'AccessDeniedException', call.protocol === 'json' ? 400 : 403);
}

/** Answers of a small account, by `service:operation`; everything else is empty. */
export const smallAccount: Readonly<Record<string, string>> = {
  'sts:GetCallerIdentity':
    '<Account>111122223333</Account><Arn>arn:aws:sts::111122223333:assumed-role/Auditor/akashi-MNT-2026-014</Arn><UserId>AROAEXAMPLE:akashi</UserId>',
  'iam:GenerateCredentialReport': '<State>COMPLETE</State>',
  'iam:ListUsers':
    '<IsTruncated>false</IsTruncated><Users><member><Path>/</Path><UserName>hanako</UserName><UserId>AIDAEXAMPLE</UserId><Arn>arn:aws:iam::111122223333:user/hanako</Arn><CreateDate>2025-05-01T00:00:00Z</CreateDate></member></Users>',
  'iam:GetAccountAuthorizationDetails':
    '<IsTruncated>false</IsTruncated><UserDetailList><member><Path>/</Path><UserName>hanako</UserName><UserId>AIDAEXAMPLE</UserId><Arn>arn:aws:iam::111122223333:user/hanako</Arn><CreateDate>2025-05-01T00:00:00Z</CreateDate><UserPolicyList/><GroupList/><AttachedManagedPolicies/></member></UserDetailList><GroupDetailList/><RoleDetailList/><Policies/>',
  'kms:ListKeys':
    '{"Keys":[{"KeyId":"11111111-2222-3333-4444-555555555555","KeyArn":"arn:aws:kms:ap-northeast-1:111122223333:key/11111111-2222-3333-4444-555555555555"}],"Truncated":false}',
  'kms:DescribeKey':
    '{"KeyMetadata":{"KeyId":"11111111-2222-3333-4444-555555555555","KeyManager":"CUSTOMER","KeyState":"Enabled","Enabled":true,"KeySpec":"SYMMETRIC_DEFAULT","Origin":"AWS_KMS"}}',
  'kms:GetKeyRotationStatus': '{"KeyRotationEnabled":true,"RotationPeriodInDays":365}',
  's3:GET /':
    '<ListAllMyBucketsResult><Buckets><Bucket><Name>example-tokyo</Name><CreationDate>2025-05-01T00:00:00Z</CreationDate></Bucket></Buckets></ListAllMyBucketsResult>',
  'ec2:DescribeVolumes':
    '<volumeSet><item><volumeId>vol-0123456789abcdef0</volumeId><encrypted>true</encrypted><size>8</size></item></volumeSet>',
  'lambda:GET /2015-03-31/functions':
    '{"Functions":[{"FunctionName":"uriage","FunctionArn":"arn:aws:lambda:ap-northeast-1:111122223333:function:uriage","Runtime":"nodejs22.x"}]}',
};

/** The small account's answer to a request. */
export function answerOfSmallAccount(request: WireRequest): WireAnswer {
  const call = readCall(request);
  const [operation = '', search = ''] = call.operation.split('?');
  // A bucket policy is JSON, whatever the service speaks.
  if (call.service === 's3' && new URLSearchParams(search).has('policy'))
    return answerTo(call, '{"Version":"2012-10-17","Statement":[]}');
  return answerTo(call, smallAccount[`${call.service}:${operation}`] ?? '');
}
