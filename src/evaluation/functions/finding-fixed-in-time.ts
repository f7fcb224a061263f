import { seenValue } from '../../facts/seen-value.ts';
import type { CheckFunction } from '../check-function.ts';
import { daysBetween } from '../days-between.ts';

/** An open failed control is younger than its severity's limit (`CRITICAL=7`); one suppressed in time's place needs its accepted exception. */
export const findingFixedInTime: CheckFunction = {
  name: 'finding-fixed-in-time',
  rests: ['severity', 'firstObserved', 'workflow'],
  compare(fact, parameter) {
    const severity = String(seenValue(fact, 'severity'));
    const limit = limitOf(parameter, severity);
    const read = fact.attributes.firstObserved;
    const days = read?.state === 'seen' ? daysBetween(String(read.value), read.at) : undefined;
    const found = `${severity}=${days ?? '-'}d`;
    if (limit === undefined || days === undefined)
      return { result: 'INDETERMINATE', reason: 'CRITERION_UNCLEAR', found };
    if (days <= limit) return { result: 'MATCH', reason: 'EQUAL', found };
    if (seenValue(fact, 'workflow') === 'SUPPRESSED') {
      return { result: 'INDETERMINATE', reason: 'NEEDS_INTERVIEW', found: `${found} SUPPRESSED` };
    }
    return { result: 'MISMATCH', reason: 'OVERDUE', found };
  },
};

/** The client's limits are words such as `CRITICAL=7`, `HIGH: 30日`. */
function limitOf(parameter: unknown, severity: string): number | undefined {
  const entries = Array.isArray(parameter)
    ? parameter.map((entry) => /^\s*(\w+)\s*[=:：]\s*(\d+)/.exec(String(entry)))
    : [];
  const days = entries.find((entry) => entry?.[1]?.toUpperCase() === severity)?.[2];
  return days === undefined ? undefined : Number(days);
}
