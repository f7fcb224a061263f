import type { AnswerRecord } from '../evidence/journal-record.ts';
import { answerReference } from './answer-reference.ts';
import { unreadCode } from './unread-code.ts';
import type { Unread } from './value.ts';

/** Why an answer does not count as read. */
export function unreadAnswer(answer: AnswerRecord): Unread {
  return {
    state: 'unread',
    code: unreadCode(answer.outcome, answer.code),
    exact: answer.code,
    refs: [answerReference(answer)],
  };
}
