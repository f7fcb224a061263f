import type { AnswerRecord } from './journal-record.ts';

/** Of the answers to one question, oldest first: the newest answered or absent one counts; a later denial does not erase it (decision 25). */
export function countingAnswer<T extends Pick<AnswerRecord, 'outcome' | 'code'>>(
  answers: readonly T[],
): { readonly counting: T; readonly laterCode: string | null } {
  const newest = answers.at(-1) as T;
  const read = answers.findLast(({ outcome }) => outcome === 'answered' || outcome === 'absent');
  if (read === undefined || read === newest) return { counting: newest, laterCode: null };
  return { counting: read, laterCode: newest.code };
}
