import { seenValue } from '../../facts/seen-value.ts';
import type { CheckFunction } from '../check-function.ts';
import { matchesPattern } from '../matches-pattern.ts';
import { readWordList } from '../read-word-list.ts';

/** A machine has no public IPv4 address unless the client's list names it, by id or by its Name tag. */
export const publicAddressApproved: CheckFunction = {
  name: 'public-address-approved',
  rests: ['publicAddresses', 'name'],
  compare(fact, parameter) {
    const seen = seenValue(fact, 'publicAddresses');
    const found = Array.isArray(seen) ? seen : [];
    if (found.length === 0) return { result: 'MATCH', reason: 'EQUAL', found };
    const approved = readWordList(parameter);
    if (approved === undefined) return { result: 'INDETERMINATE', reason: 'CRITERION_UNCLEAR', found };
    const names = [fact.id, seenValue(fact, 'name')].filter((name) => typeof name === 'string');
    const listed = approved.some((pattern) => names.some((name) => matchesPattern(pattern, name)));
    if (!listed) return { result: 'MISMATCH', reason: 'VALUE', found };
    return { result: 'MATCH', reason: 'EQUAL', found, qualifiers: ['承認済み公開一覧に記載'] };
  },
};
