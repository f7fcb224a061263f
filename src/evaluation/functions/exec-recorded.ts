import { seenValue } from '../../facts/seen-value.ts';
import type { CheckFunction } from '../check-function.ts';

/** Remote commands are recorded in a place of the cluster's own; by default each task definition's log driver decides, so it is asked about. */
export const execRecorded: CheckFunction = {
  name: 'exec-recorded',
  rests: ['execLogging', 'execDestinations'],
  compare(fact) {
    const logging = seenValue(fact, 'execLogging');
    const seen = seenValue(fact, 'execDestinations');
    const destinations = Array.isArray(seen) ? seen.map(String) : [];
    const found = [String(logging), ...destinations];
    if (logging === 'DEFAULT') return { result: 'INDETERMINATE', reason: 'NEEDS_OBSERVATION', found };
    if (logging === 'OVERRIDE' && destinations.length > 0) return { result: 'MATCH', reason: 'EQUAL', found };
    return { result: 'MISMATCH', reason: 'MISSING', found };
  },
};
