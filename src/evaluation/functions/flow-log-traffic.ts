import { seenValue } from '../../facts/seen-value.ts';
import type { CheckFunction } from '../check-function.ts';

/** The active flow logs of a network record the traffic required: `ALL` covers every requirement, `ACCEPT` and `REJECT` together cover `ALL`. */
export const flowLogTraffic: CheckFunction = {
  name: 'flow-log-traffic',
  rests: ['flowLogTraffic'],
  compare(fact, parameter) {
    const required = String(parameter).toUpperCase();
    if (!['ALL', 'ACCEPT', 'REJECT'].includes(required)) {
      return { result: 'INDETERMINATE', reason: 'CRITERION_UNCLEAR', found: null };
    }
    const found = seenValue(fact, 'flowLogTraffic');
    const types = Array.isArray(found) ? found.map(String) : [];
    const both = types.includes('ACCEPT') && types.includes('REJECT');
    if (types.includes('ALL') || types.includes(required) || both)
      return { result: 'MATCH', reason: 'EQUAL', found: types };
    return { result: 'MISMATCH', reason: 'VALUE', found: types };
  },
};
