import type { Expiration } from '../../facts/read-expirations.ts';
import { seenValue } from '../../facts/seen-value.ts';
import type { CheckFunction } from '../check-function.ts';

/** No lifecycle rule deletes objects before the retention period; in a versioned bucket the old version must go too. */
export const lifecycleKeepsRetention: CheckFunction = {
  name: 'lifecycle-keeps-retention',
  rests: ['expirations', 'versioning'],
  compare(fact, parameter) {
    const seen = seenValue(fact, 'expirations');
    const rules = Array.isArray(seen) ? (seen as readonly Expiration[]) : [];
    const later = seenValue(fact, 'versioning') === 'Enabled' ? daysAfterHiding(rules) : 0;
    const found = rules.flatMap(({ days }) => (days === null || !Number.isFinite(days + later) ? [] : [days + later]));
    if (typeof parameter !== 'number' || !Number.isFinite(parameter)) {
      return { result: 'INDETERMINATE', reason: 'CRITERION_UNCLEAR', found };
    }
    if (found.some((days) => days < parameter)) return { result: 'MISMATCH', reason: 'VALUE', found };
    const dated = rules.flatMap(({ date }) => (date === null ? [] : [date]));
    // A fixed date says nothing about the age of what it deletes.
    if (dated.length > 0) return { result: 'INDETERMINATE', reason: 'NEEDS_INTERVIEW', found: dated };
    return { result: 'MATCH', reason: 'EQUAL', found };
  },
};

/** An expired object of a versioned bucket stays as an old version until another rule deletes that. */
function daysAfterHiding(rules: readonly Expiration[]): number {
  return Math.min(
    ...rules.map(({ noncurrentDays }) => (noncurrentDays === null ? Number.POSITIVE_INFINITY : noncurrentDays)),
  );
}
