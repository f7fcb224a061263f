import type { ErrorReply, PageReply, Reply, Source } from '../../src/collection/source.ts';

const account = '111122223333';

/** Asks a source one page of a question. */
export function ask(
  source: Source,
  service: string,
  operation: string,
  input = {},
  region = 'ap-northeast-1',
  token?: readonly [string, unknown],
) {
  return source.ask(
    { service, operation, input, account, region },
    token === undefined ? null : { member: token[0], token: token[1] },
  );
}

/** The reply as a page, or the test ends. */
export function page(reply: Reply): PageReply {
  if (reply.kind !== 'page') throw new Error(`not a page: ${JSON.stringify(reply)}`);
  return reply;
}

/** The reply as an error, or the test ends. */
export function error(reply: Reply): ErrorReply {
  if (reply.kind !== 'error') throw new Error(`not an error: ${JSON.stringify(reply)}`);
  return reply;
}
