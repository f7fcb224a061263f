import { seenValue } from '../../facts/seen-value.ts';
import type { CheckFunction } from '../check-function.ts';

/** Logs in the trail's bucket cannot be deleted: Object Lock is on; without it, a Deny on deletion must be read in the bucket policy. */
export const trailBucketLocked: CheckFunction = {
  name: 'trail-bucket-locked',
  rests: ['bucketObjectLock'],
  compare(fact) {
    const found = seenValue(fact, 'bucketObjectLock') ?? null;
    if (found === 'Enabled') return { result: 'MATCH', reason: 'EQUAL', found };
    return { result: 'INDETERMINATE', reason: 'NEEDS_OBSERVATION', found };
  },
};
