import { seenValue } from '../../facts/seen-value.ts';
import type { CheckFunction } from '../check-function.ts';
import { daysBetween } from '../days-between.ts';

/** A trail delivers: no delivery error, and the newest delivery is at most N hours old. */
export const trailDelivering: CheckFunction = {
  name: 'trail-delivering',
  rests: ['latestDelivery', 'latestDeliveryError'],
  compare(fact, parameter) {
    if (typeof parameter !== 'number') return { result: 'INDETERMINATE', reason: 'CRITERION_UNCLEAR', found: null };
    const error = seenValue(fact, 'latestDeliveryError');
    if (typeof error === 'string' && error !== '') return { result: 'MISMATCH', reason: 'GAP', found: error };
    const read = fact.attributes.latestDelivery;
    const found = seenValue(fact, 'latestDelivery') ?? null;
    const days = read?.state === 'seen' ? daysBetween(String(read.value), read.at) : undefined;
    if (days === undefined || days * 24 > parameter) return { result: 'MISMATCH', reason: 'GAP', found };
    return { result: 'MATCH', reason: 'EQUAL', found };
  },
};
