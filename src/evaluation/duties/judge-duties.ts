import type { Closed } from '../../access/closed.ts';
import type { DutyLine, Target } from '../../engagement/people/people-criteria.ts';
import type { Draft } from '../rule.ts';
import type { DutySubject } from './duty-subject.ts';

/** What was said of somebody's duties: what they may control, what they can. */
export interface DutyVerdict extends Pick<Draft, 'result' | 'reason'> {
  readonly allowed: readonly Target[];
  readonly touched: readonly Target[];
  readonly forbidden: readonly Target[];
  readonly closed: Closed | null;
}

const targets: readonly Target[] = ['①', '②', '③'];

/** Compares what somebody can control with the targets their duties may (domain B.3); `lines` are the declared ones of their duties. */
export function judgeDuties(subject: DutySubject, lines: readonly (DutyLine | undefined)[]): DutyVerdict {
  const { held, gaps } = subject.capability;
  const declared = lines.flatMap((line) => line ?? []);
  const allowed = targets.filter((target) => declared.some((line) => line.targets?.includes(target)));
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
  if (declared.some((line) => line.targets === null)) return say('INDETERMINATE', 'CRITERION_UNCLEAR');
  const doubtful = subject.duties.some(({ confirmed }) => !confirmed);
  if (forbidden.length > 0) {
    // A further duty that nobody declared may allow what these do not.
    if (declared.length < lines.length) return say('INDETERMINATE', 'CRITERION_UNCLEAR');
    if (doubtful) return say('INDETERMINATE', 'MAPPING_UNCONFIRMED');
    const firm = forbidden.some((target) => (held.get(target) ?? []).some(({ standing }) => standing !== 'unknown'));
    return firm ? say('MISMATCH', 'SOD') : say('INDETERMINATE', 'UNKNOWN_CONDITION');
  }
  const gap =
    gaps.get('*') ??
    targets.filter((target) => !allowed.includes(target)).flatMap((target) => gaps.get(target) ?? [])[0];
  const closed = gap ?? (allowed.length < targets.length ? subject.closed[0] : undefined);
  if (closed !== undefined) return say('NOT_COLLECTED', closed.code as Draft['reason'], closed);
  return doubtful ? say('INDETERMINATE', 'MAPPING_UNCONFIRMED') : say('MATCH', 'EQUAL');
}
