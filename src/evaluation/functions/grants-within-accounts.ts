import { readText } from '../../facts/read-text.ts';
import { seenValue } from '../../facts/seen-value.ts';
import type { CheckFunction } from '../check-function.ts';

/** A key's grants go to the client's own accounts or to AWS services, and to nobody who was deleted (an id instead of an ARN). */
export const grantsWithinAccounts: CheckFunction = {
  name: 'grants-within-accounts',
  rests: ['grants'],
  compare(fact, _parameter, { account, ownAccounts }) {
    const grants = seenValue(fact, 'grants');
    const grantees = Array.isArray(grants) ? grants.map((grant) => readText(grant, 'GranteePrincipal') ?? '') : [];
    const own = new Set([account, ...ownAccounts]);
    const foreign = grantees.filter((name) => name.startsWith('arn:') && !own.has(name.split(':')[4] ?? ''));
    if (foreign.length > 0) return { result: 'MISMATCH', reason: 'EXTERNAL', found: foreign };
    const stale = grantees.filter((name) => /^A[A-Z]{3}[A-Z0-9]{12,}$/.test(name));
    if (stale.length > 0) return { result: 'MISMATCH', reason: 'ORPHAN', found: stale };
    return { result: 'MATCH', reason: 'EQUAL', found: grantees };
  },
};
