import { seenValue } from '../../facts/seen-value.ts';
import type { CheckFunction } from '../check-function.ts';

/** A policy of the client's own lets nobody decrypt with every key (Security Hub KMS.1, KMS.2); a condition on it must be read by hand. */
export const decryptNotOnAllKeys: CheckFunction = {
  name: 'decrypt-not-on-all-keys',
  rests: ['decryptAllStatements', 'conditionalDecryptAllStatements'],
  compare(fact) {
    const open = seenValue(fact, 'decryptAllStatements');
    const conditional = seenValue(fact, 'conditionalDecryptAllStatements');
    if (!Array.isArray(open) || !Array.isArray(conditional)) {
      return { result: 'INDETERMINATE', reason: 'UNKNOWN_CONDITION', found: 'unreadable-policy' };
    }
    if (open.length > 0) return { result: 'MISMATCH', reason: 'EXCESS', found: open };
    if (conditional.length > 0) return { result: 'INDETERMINATE', reason: 'UNKNOWN_CONDITION', found: conditional };
    return { result: 'MATCH', reason: 'EQUAL', found: [] };
  },
};
