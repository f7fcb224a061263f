import { seenValue } from '../../facts/seen-value.ts';
import type { CheckFunction } from '../check-function.ts';

/** Every record that points at AWS points at something of this account; what may stand in another region or account is asked about. */
export const dnsTargetsKnown: CheckFunction = {
  name: 'dns-targets-known',
  rests: ['unknownTargets'],
  compare(fact) {
    const found = seenValue(fact, 'unknownTargets') ?? [];
    if (Array.isArray(found) && found.length === 0) return { result: 'MATCH', reason: 'EQUAL', found };
    return { result: 'INDETERMINATE', reason: 'NEEDS_OBSERVATION', found };
  },
};
