import { NormalizedSchema } from '@smithy/core/schema';
import type { Paging } from '../../src/collectors/collector.ts';
import type { Family } from './failure.ts';

/** One declared operation as it goes over the wire. */
export interface WireOperation {
  readonly service: string;
  readonly operation: string;
  /** Shape id of the protocol the client speaks, e.g. `aws.protocols#awsJson1_1`. */
  readonly protocol: string;
  /** The client's schema of the output. */
  readonly output: unknown;
}

/** What stands on the wire instead of an answer. */
export interface WireReply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** How a service words its errors. */
export function familyOf({ service, protocol }: Pick<WireOperation, 'service' | 'protocol'>): Family {
  if (/json|cbor/i.test(protocol)) return 'json';
  if (/ec2/i.test(protocol)) return 'ec2';
  if (/awsQuery/i.test(protocol)) return 'query';
  return service === 's3' ? 's3' : 'xml';
}

/** An error as the service's protocol writes it. */
export function errorOnWire(operation: WireOperation, status: number, code: string, message: string): WireReply {
  const family = familyOf(operation);
  if (family === 'json') {
    const rest = /rest/i.test(operation.protocol);
    const headers = { 'x-amzn-requestid': 'r-1', ...(rest ? { 'x-amzn-errortype': `${code}:http://internal/` } : {}) };
    return { status, headers, body: JSON.stringify(rest ? { message } : { __type: `com.amazon#${code}`, message }) };
  }
  const error = `<Code>${code}</Code><Message>${message}</Message>`;
  const body = {
    s3: `<Error>${error}<RequestId>r-1</RequestId></Error>`,
    ec2: `<Response><Errors><Error>${error}</Error></Errors><RequestID>r-1</RequestID></Response>`,
    query: `<ErrorResponse><Error><Type>Sender</Type>${error}</Error><RequestId>r-1</RequestId></ErrorResponse>`,
    xml: `<ErrorResponse><Error><Type>Sender</Type>${error}</Error><RequestId>r-1</RequestId></ErrorResponse>`,
  }[family];
  return { status, headers: { 'x-amz-request-id': 'r-1', 'content-type': 'text/xml' }, body };
}

/** A body that is no answer: JSON that stops in the middle, XML whose elements do not close. */
export function malformedOnWire(operation: WireOperation): WireReply {
  const json = familyOf(operation) === 'json';
  return { status: 200, headers: { 'x-amzn-requestid': 'r-1' }, body: json ? '{"NextToken": "a' : '<Open><NotClosed>' };
}

/** A first page that says that more follows, with nothing on it but the token. */
export function firstPageOnWire(operation: WireOperation, paging: Paging): WireReply {
  const json = familyOf(operation) === 'json';
  const marks: [string, string | boolean][] = [[paging.response, 'token-2']];
  if (paging.more !== undefined) marks.push([paging.more, true]);
  const headers: Record<string, string> = { 'x-amzn-requestid': 'r-1' };
  const body: Record<string, unknown> = {};
  let root = `${operation.operation}Result`;
  for (const [path, value] of marks) {
    let shape = NormalizedSchema.of(operation.output as never);
    let node = body;
    const names = path.split('.');
    for (const [depth, name] of names.entries()) {
      const member = [...shape.structIterator()].find(([known]) => known === name)?.[1];
      if (member === undefined) throw new Error(`${operation.operation}: no member ${path}`);
      const traits = member.getMergedTraits() as Record<string, string | number | undefined>;
      const wire = String((json ? traits['jsonName'] : traits['xmlName']) ?? name);
      const last = depth === names.length - 1;
      if (last && traits['httpHeader'] !== undefined) headers[String(traits['httpHeader'])] = String(value);
      else if (traits['httpPayload'] !== undefined) root = wire;
      else if (last) node[wire] = value;
      else {
        node[wire] ??= {};
        node = node[wire] as Record<string, unknown>;
      }
      shape = member;
    }
  }
  if (json) return { status: 200, headers, body: JSON.stringify(body) };
  const inner = xmlOf(body);
  const { operation: name } = operation;
  const text = {
    query: `<${name}Response><${name}Result>${inner}</${name}Result></${name}Response>`,
    ec2: `<${name}Response>${inner}<requestId>r-1</requestId></${name}Response>`,
    xml: `<${root}>${inner}</${root}>`,
    s3: `<${root}>${inner}</${root}>`,
  }[familyOf(operation) as 'xml'];
  return { status: 200, headers: { ...headers, 'content-type': 'text/xml' }, body: text };
}

function xmlOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.entries(value)
    .map(([name, member]) => `<${name}>${xmlOf(member)}</${name}>`)
    .join('');
}
