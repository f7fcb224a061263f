import { seenValue } from '../../facts/seen-value.ts';
import type { CheckFunction } from '../check-function.ts';

/** From weakest to strongest (Amazon Cognito API, MfaConfiguration). */
const ORDER = ['OFF', 'OPTIONAL', 'ON'];

/** A user pool asks for a second factor at least as strictly as required; a pool without the setting does not ask. */
export const poolMfaAtLeast: CheckFunction = {
  name: 'pool-mfa-at-least',
  rests: ['mfa'],
  compare(fact, parameter) {
    const seen = seenValue(fact, 'mfa');
    const found = seen === undefined ? 'OFF' : seen;
    const required = ORDER.indexOf(String(parameter).toUpperCase());
    if (required < 0) return { result: 'INDETERMINATE', reason: 'CRITERION_UNCLEAR', found };
    const rank = ORDER.indexOf(String(found));
    if (rank < 0) return { result: 'INDETERMINATE', reason: 'UNKNOWN_CONDITION', found };
    return rank >= required
      ? { result: 'MATCH', reason: 'EQUAL', found }
      : { result: 'MISMATCH', reason: 'VALUE', found };
  },
};
