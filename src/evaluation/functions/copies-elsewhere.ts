import { seenValue } from '../../facts/seen-value.ts';
import type { CheckFunction } from '../check-function.ts';

/** A backup plan copies to a vault in another region or another account. */
export const copiesElsewhere: CheckFunction = {
  name: 'copies-elsewhere',
  rests: ['copyDestinations'],
  compare(fact, _parameter, { account }) {
    const destinations = seenValue(fact, 'copyDestinations');
    const found = Array.isArray(destinations) ? destinations.map(String) : [];
    const away = found.some((arn) => {
      const [, , , region, owner] = arn.split(':');
      return region !== fact.region || owner !== account;
    });
    if (away) return { result: 'MATCH', reason: 'EQUAL', found };
    return { result: 'MISMATCH', reason: 'MISSING', found };
  },
};
