import { seenValue } from '../../facts/seen-value.ts';
import type { CheckFunction } from '../check-function.ts';
import { daysBetween } from '../days-between.ts';

/** A secret rotates by itself and did so within N days; one changed by hand in time needs the documented manual cycle. */
export const secretRotated: CheckFunction = {
  name: 'secret-rotated',
  rests: ['rotationEnabled', 'lastRotatedOrCreated', 'lastChanged'],
  compare(fact, parameter) {
    if (typeof parameter !== 'number') return { result: 'INDETERMINATE', reason: 'CRITERION_UNCLEAR', found: null };
    const automatic = seenValue(fact, 'rotationEnabled') === true;
    const name = automatic ? 'lastRotatedOrCreated' : 'lastChanged';
    const read = fact.attributes[name];
    const days = read?.state === 'seen' ? daysBetween(String(read.value), read.at) : undefined;
    const found = `${automatic ? 'rotation' : 'manual'}=${days ?? '-'}d`;
    if (days === undefined || days > parameter) return { result: 'MISMATCH', reason: 'OVERDUE', found };
    if (automatic) return { result: 'MATCH', reason: 'EQUAL', found };
    return { result: 'INDETERMINATE', reason: 'NEEDS_INTERVIEW', found };
  },
};
