import { seenValue } from '../../facts/seen-value.ts';
import type { CheckFunction } from '../check-function.ts';

/** Administrator names that Amazon RDS proposes itself (Security Hub RDS.24, RDS.25). */
const DEFAULT_NAMES = ['admin', 'postgres'];

/**
 * A database's administrator has a name of its own and a password that Secrets Manager changes.
 * Without Secrets Manager nothing in the settings shows whether the password is ever changed: that must be asked.
 */
export const masterCredentialManaged: CheckFunction = {
  name: 'master-credential-managed',
  rests: ['masterUser', 'masterSecret'],
  compare(fact) {
    const user = seenValue(fact, 'masterUser');
    const secret = seenValue(fact, 'masterSecret');
    const found = { masterUser: user === undefined ? null : user, managedSecret: secret !== undefined };
    if (DEFAULT_NAMES.includes(String(user).toLowerCase())) return { result: 'MISMATCH', reason: 'VALUE', found };
    if (secret === undefined) return { result: 'INDETERMINATE', reason: 'NEEDS_INTERVIEW', found };
    return { result: 'MATCH', reason: 'EQUAL', found };
  },
};
