import type { Closed } from '../../access/closed.ts';
import { headingKey } from '../../engagement/heading-key.ts';
import type { DutyLine, Target } from '../../engagement/people/people-criteria.ts';
import type { Draft } from '../rule.ts';
import type { DutySubject, PossibleDuty } from './duty-subject.ts';
import { isProven } from './is-proven.ts';
import { subjectGap } from './subject-gap.ts';

/** What was said of somebody's duties: what they may control, what they can. */
export interface DutyVerdict extends Pick<Draft, 'result' | 'reason'> {
  readonly allowed: readonly Target[];
  readonly touched: readonly Target[];
  readonly forbidden: readonly Target[];
  readonly closed: Closed | null;
}

const targets: readonly Target[] = ['①', '②', '③'];

/**
 * Compares what somebody can control with the targets their duties may (domain B.3). 不一致 needs a forbidden target that is proven and
 * duties that are all known; whatever else is said of the three targets rests on everything that could give or take one.
 */
export function judgeDuties(subject: DutySubject, declared: ReadonlyMap<string, DutyLine>): DutyVerdict {
  const { held } = subject.capability;
  const lines = subject.duties.map(({ duty }) => declared.get(headingKey(duty)));
  const allowed = targets.filter((target) => lines.some((line) => line?.targets?.includes(target)));
  const touched = targets.filter((target) => (held.get(target) ?? []).length > 0);
  const forbidden = touched.filter((target) => !allowed.includes(target));
  const say = (result: Draft['result'], reason: Draft['reason'], closed: Closed | null = null): DutyVerdict => ({
    result,
    reason,
    allowed,
    touched,
    forbidden,
    closed,
  });
  // A further duty that nobody declared, or whose targets cannot be read, may allow what these do not.
  const unclear = lines.some((line) => line?.targets === null);
  const undeclared = forbidden.length > 0 && lines.includes(undefined);
  const doubtful = subject.duties.some(({ confirmed }) => !confirmed);
  const decided = !unclear && !undeclared && !doubtful;
  const proven = forbidden.filter((target) => (held.get(target) ?? []).some(isProven));
  const mayAllow = (target: Target): PossibleDuty | undefined =>
    subject.possibleDuties.find(({ duty }) => declared.get(headingKey(duty))?.targets?.includes(target) !== false);
  const certain = proven.filter((target) => mayAllow(target) === undefined);
  if (decided && certain.length > 0) return say('MISMATCH', 'SOD');
  const [possible] = proven.flatMap((target) => mayAllow(target)?.closed ?? []);
  const gap = subjectGap(subject, targets) ?? possible;
  if (gap !== undefined) return say('NOT_COLLECTED', gap.code as Draft['reason'], gap);
  if (unclear || undeclared) return say('INDETERMINATE', 'CRITERION_UNCLEAR');
  if (doubtful) return say('INDETERMINATE', 'MAPPING_UNCONFIRMED');
  return forbidden.length > 0 ? say('INDETERMINATE', 'UNKNOWN_CONDITION') : say('MATCH', 'EQUAL');
}
