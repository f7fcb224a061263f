import { seenValue } from '../../facts/seen-value.ts';
import type { CheckFunction } from '../check-function.ts';

/** Time servers handed out to hosts are on the approved list; where none are handed out, only the hosts themselves can show theirs. */
export const ntpApproved: CheckFunction = {
  name: 'ntp-approved',
  rests: ['ntpServers'],
  compare(fact, parameter) {
    const approved = Array.isArray(parameter) ? parameter.map(String) : [];
    const found = seenValue(fact, 'ntpServers');
    if (!Array.isArray(found) || found.length === 0) {
      return { result: 'INDETERMINATE', reason: 'NEEDS_OBSERVATION', found: null };
    }
    if (found.every((server) => approved.includes(String(server)))) return { result: 'MATCH', reason: 'EQUAL', found };
    return { result: 'MISMATCH', reason: 'VALUE', found };
  },
};
