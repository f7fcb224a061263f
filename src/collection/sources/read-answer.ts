import type { Question } from '../../evidence/question.ts';
import type { Reply } from '../source.ts';
import type { Capture } from './capture-exchanges.ts';
import { errorReply } from './error-reply.ts';
import { inspectBody } from './inspect-body.ts';
import { plainOutput } from './plain-output.ts';

/** The page that a successful exchange brought, looked through beside the model: what AWS did not write is an error, what the model does not know is kept. */
export function readAnswer(
  question: Question,
  protocol: string,
  schema: unknown,
  output: object,
  capture: Capture,
): Reply {
  const { exchange } = capture;
  if (exchange === null) return errorReply(new Error('no exchange seen'), capture, protocol);
  // No operation of the declarations answers with 204: it is what a filter or a captive portal says.
  if (exchange.httpStatus === 204)
    return { kind: 'error', code: 'MALFORMED_BODY', message: 'HTTP 204, no body', exchange };
  const noBody = question.service === 's3' && question.operation.startsWith('Head');
  const { malformed, unmodelled, foreign } = noBody
    ? { malformed: null, unmodelled: {}, foreign: false }
    : inspectBody(protocol, question.operation, schema, exchange.body ?? new Uint8Array());
  if (malformed !== null) return { kind: 'error', code: 'MALFORMED_BODY', message: malformed, exchange };
  if (foreign && exchange.requestId === null) {
    return {
      kind: 'error',
      code: 'NOT_AWS',
      message: 'no member of the answer is known and it has no request id',
      exchange,
    };
  }
  return {
    kind: 'page',
    output: plainOutput(output),
    exchange,
    ...(Object.keys(unmodelled).length === 0 ? {} : { unmodelled }),
  };
}
