import type { Question } from '../../evidence/question.ts';
import type { Reply } from '../source.ts';
import { askAgain, type Turns } from './ask-again.ts';
import type { Capture } from './capture-exchanges.ts';
import { errorReply } from './error-reply.ts';
import { failureOf } from './failure-of.ts';
import { readAnswer } from './read-answer.ts';

/** What is known of an answer before it comes: its protocol and the model of its output. */
export interface Expected {
  readonly question: Question;
  readonly protocol: string;
  readonly schema: unknown;
}

/** Puts a question by whatever sends it, as often as the rule allows; what comes back is read against its model, what is thrown keeps its code. */
export function putQuestion(
  turns: Turns,
  { question, protocol, schema }: Expected,
  send: (capture: Capture) => Promise<object>,
): Promise<Reply> {
  return askAgain(turns, async (capture) => {
    try {
      return { reply: readAnswer(question, protocol, schema, await send(capture), capture), failure: null };
    } catch (cause) {
      const reply = errorReply(cause, capture, protocol);
      return { reply, failure: failureOf(cause, reply) };
    }
  });
}
