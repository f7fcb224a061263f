import type { Closed } from '../../access/closed.ts';
import type { DutySubject } from './duty-subject.ts';
import { gapOfMeaning } from './gap-of-meaning.ts';

/** The first part that was not read and leaves open which of these targets or sides somebody can control; undefined where all is known. */
export function subjectGap(
  { closed, capability }: Pick<DutySubject, 'closed' | 'capability'>,
  meanings: readonly string[],
): Closed | undefined {
  const [own] = closed;
  return own ?? meanings.flatMap((meaning) => gapOfMeaning(capability, meaning) ?? [])[0];
}
