import { seenValue } from '../../facts/seen-value.ts';
import type { CheckFunction } from '../check-function.ts';
import { daysBetween } from '../days-between.ts';

/** Digest files come every hour, also when nothing happened; two hours allow for delivery (CloudTrail User Guide, log file validation). */
const LONGEST_HOURS = 2;

/** The newest digest file is at most two hours old. */
export const trailDigestFresh: CheckFunction = {
  name: 'trail-digest-fresh',
  rests: ['latestDigestDelivery'],
  compare(fact) {
    const read = fact.attributes.latestDigestDelivery;
    const found = seenValue(fact, 'latestDigestDelivery') ?? null;
    const days = read?.state === 'seen' ? daysBetween(String(read.value), read.at) : undefined;
    if (days === undefined || days * 24 > LONGEST_HOURS) return { result: 'MISMATCH', reason: 'GAP', found };
    return { result: 'MATCH', reason: 'EQUAL', found };
  },
};
