import { foreignAccounts } from '../../facts/foreign-accounts.ts';
import { seenPolicy } from '../../facts/seen-policy.ts';
import type { CheckFunction } from '../check-function.ts';
import { readWordList } from '../read-word-list.ts';

/** The resource policy lets in no account but the engagement's own and those the client trusts by name. */
export const policyWithinAccounts: CheckFunction = {
  name: 'policy-within-accounts',
  rests: ['policy'],
  compare(fact, parameter, { account, ownAccounts }) {
    const policy = seenPolicy(fact, 'policy');
    if (policy === undefined) return { result: 'MATCH', reason: 'EQUAL', found: [] };
    if (policy === 'unreadable') return { result: 'INDETERMINATE', reason: 'UNKNOWN_CONDITION', found: policy };
    const trusted = readWordList(parameter);
    const own = [account, ...ownAccounts, ...(trusted === undefined ? [] : trusted)];
    const found = foreignAccounts(policy, own);
    if (found.length === 0) return { result: 'MATCH', reason: 'EQUAL', found };
    if (trusted === undefined) return { result: 'INDETERMINATE', reason: 'CRITERION_UNCLEAR', found };
    return { result: 'MISMATCH', reason: 'EXTERNAL', found };
  },
};
