import { seenValue } from '../../facts/seen-value.ts';
import type { CheckFunction } from '../check-function.ts';
import { matchesPattern } from '../matches-pattern.ts';
import { readWordList } from '../read-word-list.ts';

/** A listener speaks TLS with an approved policy, or speaks HTTP only to send the caller to HTTPS. */
export const listenerEncrypted: CheckFunction = {
  name: 'listener-encrypted',
  rests: ['protocol', 'sslPolicy', 'ruleActions'],
  compare(fact, parameter) {
    const protocol = seenValue(fact, 'protocol');
    if (protocol === 'HTTP') {
      const seen = seenValue(fact, 'ruleActions');
      const found = Array.isArray(seen) ? seen : [];
      const redirects = found.length > 0 && found.every((action) => action === 'redirect:HTTPS');
      return redirects ? { result: 'MATCH', reason: 'EQUAL', found } : { result: 'MISMATCH', reason: 'VALUE', found };
    }
    // Packets are passed on as they are; whether they are encrypted is decided behind the load balancer.
    if (protocol !== 'HTTPS' && protocol !== 'TLS') {
      return { result: 'INDETERMINATE', reason: 'NEEDS_OBSERVATION', found: protocol };
    }
    const approved = readWordList(parameter);
    const found = seenValue(fact, 'sslPolicy');
    if (approved === undefined || approved.length === 0)
      return { result: 'INDETERMINATE', reason: 'CRITERION_UNCLEAR', found };
    const fits = approved.some((pattern) => matchesPattern(pattern, String(found)));
    return fits ? { result: 'MATCH', reason: 'EQUAL', found } : { result: 'MISMATCH', reason: 'VALUE', found };
  },
};
