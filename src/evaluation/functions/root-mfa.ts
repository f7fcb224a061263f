import { seenValue } from '../../facts/seen-value.ts';
import type { CheckFunction } from '../check-function.ts';

/** Root signs in with MFA, or its credentials are removed by central root management (no password, key or certificate). */
export const rootMfa: CheckFunction = {
  name: 'root-mfa',
  rests: ['accountMfaEnabled', 'rootPasswordPresent', 'rootAccessKeysPresent', 'rootCertificatesPresent'],
  compare(fact) {
    const mfa = seenValue(fact, 'accountMfaEnabled');
    if (mfa === true) return { result: 'MATCH', reason: 'EQUAL', found: 'mfa-enabled' };
    const removed = ['rootPasswordPresent', 'rootAccessKeysPresent', 'rootCertificatesPresent'].every(
      (name) => seenValue(fact, name) === false,
    );
    if (removed) return { result: 'MATCH', reason: 'EQUAL', found: 'root-credentials-removed' };
    if (mfa === undefined) return { result: 'INDETERMINATE', reason: 'NEEDS_OBSERVATION', found: null };
    return { result: 'MISMATCH', reason: 'VALUE', found: 'mfa-disabled' };
  },
};
