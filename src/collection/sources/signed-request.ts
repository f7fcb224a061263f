import { extendedEncodeURIComponent, HttpRequest } from '@smithy/core/protocols';
import type { SignedOperation, SignedService } from './signed/signed-service.ts';

/** The request of one question as the service's protocol wants it, not yet signed. */
export function signedRequest(
  service: SignedService,
  name: string,
  { method = 'POST', path = '/', query = {}, body: members }: SignedOperation,
  input: Readonly<Record<string, unknown>>,
  url: URL,
): HttpRequest {
  const port = url.port === '' ? {} : { port: Number(url.port) };
  // The client's CloudTrail shows by this name who called.
  const headers: Record<string, string> = { host: url.host, 'user-agent': 'akashi' };
  const rpc = service.protocol !== 'rest-json';
  // AWS JSON wants an object even where there is nothing to say; REST only where a body is modelled.
  const body = rpc || members !== undefined ? JSON.stringify(pick(input, members ?? [])) : undefined;
  if (body !== undefined) {
    headers['content-type'] = rpc ? `application/x-amz-${service.protocol}` : 'application/json';
    headers['content-length'] = String(Buffer.byteLength(body));
  }
  if (rpc) headers['x-amz-target'] = `${service.target}.${name}`;
  return new HttpRequest({
    protocol: url.protocol,
    hostname: url.hostname,
    ...port,
    method,
    path: `${url.pathname.replace(/\/$/, '')}${fill(path, input)}`,
    query: queryOf(query, input),
    headers,
    ...(body === undefined ? {} : { body }),
  });
}

function pick(input: Readonly<Record<string, unknown>>, members: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(
    members.flatMap((member) => (input[member] === undefined ? [] : [[member, input[member]] as const])),
  );
}

/** A label is one step of the path whatever it holds: `/`, `..` and `?` in an id never lead to another operation. */
function fill(path: string, input: Readonly<Record<string, unknown>>): string {
  return path.replace(/\{(\w+)\}/g, (_, member: string) => {
    const value = input[member];
    const text = value === undefined || value === null ? '' : String(value);
    if (text === '') throw new Error(`${member}: no value for the path ${path}`);
    return text === '.' || text === '..' ? text.replaceAll('.', '%2E') : extendedEncodeURIComponent(text);
  });
}

function queryOf(
  names: Readonly<Record<string, string>>,
  input: Readonly<Record<string, unknown>>,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(names).flatMap(([member, name]) =>
      input[member] === undefined || input[member] === null ? [] : [[name, String(input[member])] as const],
    ),
  );
}
