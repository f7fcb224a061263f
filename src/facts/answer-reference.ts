import type { AnswerRecord } from '../evidence/journal-record.ts';
import type { Reference } from './value.ts';

/** The reference to an answer as a whole: its first page, or the answer alone where it has none. */
export function answerReference(answer: AnswerRecord): Reference {
  return answer.pages > 0 ? { id: answer.evidenceId, page: 1 } : { id: answer.evidenceId };
}
