import { seenValue } from '../../facts/seen-value.ts';
import type { CheckFunction } from '../check-function.ts';
import { readWordList } from '../read-word-list.ts';

/** A snapshot is given to nobody but the engagement's own accounts and those the client trusts by name; never to everyone. */
export const sharedWithinAccounts: CheckFunction = {
  name: 'shared-within-accounts',
  rests: ['sharedWith'],
  compare(fact, parameter, { account, ownAccounts }) {
    const seen = seenValue(fact, 'sharedWith');
    const receivers = Array.isArray(seen) ? seen.map(String) : [];
    if (receivers.includes('all')) return { result: 'MISMATCH', reason: 'PUBLIC', found: receivers };
    const trusted = readWordList(parameter);
    const own = [account, ...ownAccounts, ...(trusted === undefined ? [] : trusted)];
    if (receivers.every((receiver) => own.includes(receiver)))
      return { result: 'MATCH', reason: 'EQUAL', found: receivers };
    if (trusted === undefined) return { result: 'INDETERMINATE', reason: 'CRITERION_UNCLEAR', found: receivers };
    return { result: 'MISMATCH', reason: 'EXTERNAL', found: receivers };
  },
};
