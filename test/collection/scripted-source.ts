import type { ErrorReply, Exchange, PageReply, Reply, Source } from '../../src/collection/source.ts';
import type { Question } from '../../src/evidence/question.ts';

const exchange: Exchange = {
  requestId: 'r-1',
  httpStatus: 200,
  date: null,
  attempts: 1,
  endpoint: null,
  bodySha256: 'b'.repeat(64),
  body: Buffer.from('{}'),
};

/** A page as a source gives it. */
export function page(output: unknown): PageReply {
  return { kind: 'page', output, exchange };
}

/** An error with its exact code. */
export function failure(code: string, message = code): ErrorReply {
  return { kind: 'error', code, message, exchange: { ...exchange, httpStatus: 400 } };
}

/** What a script says to a page of a question; `token` is null for the first page. */
export type Script = (question: Question, token: unknown) => Reply | Promise<Reply>;

/** A source that answers by a script and remembers what it was asked; the identity is the planned one unless the script says so. */
export function scriptedSource(
  script: Script,
  name: Source['name'] = 'recorded',
): Source & { readonly asked: Question[] } {
  const asked: Question[] = [];
  return {
    name,
    shape: 'sdk',
    asked,
    ask: async (question, turn) => {
      if (question.operation !== 'GetCallerIdentity') asked.push(question);
      return script(question, turn === null ? null : turn.token);
    },
    sdk: () => null,
    close: async () => {},
  };
}

/** The reply to GetCallerIdentity of the planned account. */
export function identity({ account }: Question): Reply {
  return page({ Account: account, Arn: `arn:aws:sts::${account}:assumed-role/Audit/akashi`, UserId: 'x' });
}
