import { readMember } from '../../facts/read-member.ts';
import { seenValue } from '../../facts/seen-value.ts';
import type { CheckFunction } from '../check-function.ts';
import { matchesPattern } from '../matches-pattern.ts';
import { readWordList } from '../read-word-list.ts';

/** Every listener of a classic load balancer speaks TLS with an approved policy; it cannot redirect, so HTTP always differs. */
export const classicListenersEncrypted: CheckFunction = {
  name: 'classic-listeners-encrypted',
  rests: ['listeners'],
  compare(fact, parameter) {
    const seen = seenValue(fact, 'listeners');
    const listeners = (Array.isArray(seen) ? seen : []).map((one) => ({
      protocol: String(readMember(one, 'protocol')),
      policy: readMember(one, 'policy'),
      words: [readMember(one, 'protocol'), readMember(one, 'port'), readMember(one, 'policy') ?? '-'].join(':'),
    }));
    const found = listeners.map(({ words }) => words);
    const approved = readWordList(parameter);
    if (listeners.some(({ protocol }) => protocol === 'HTTP')) return { result: 'MISMATCH', reason: 'VALUE', found };
    if (approved === undefined || approved.length === 0)
      return { result: 'INDETERMINATE', reason: 'CRITERION_UNCLEAR', found };
    const encrypted = listeners.filter(({ protocol }) => protocol === 'HTTPS' || protocol === 'SSL');
    const told = encrypted.filter(({ policy }) => policy !== undefined && policy !== 'custom');
    if (told.some(({ policy }) => !approved.some((pattern) => matchesPattern(pattern, String(policy)))))
      return { result: 'MISMATCH', reason: 'VALUE', found };
    // Packets passed on as they are, and policies of the client's own, are looked at by a person.
    if (told.length < listeners.length) return { result: 'INDETERMINATE', reason: 'NEEDS_OBSERVATION', found };
    return { result: 'MATCH', reason: 'EQUAL', found };
  },
};
