import { seenValue } from '../../facts/seen-value.ts';
import type { CheckFunction } from '../check-function.ts';

/** A trail records the data events of every store the client named; when it records only some, the rest may stand in another trail. */
export const dataEventsCover: CheckFunction = {
  name: 'data-events-cover',
  rests: ['isLogging', 'dataEventResources'],
  compare(fact, parameter, _context) {
    const required = Array.isArray(parameter) ? parameter.map(String) : [];
    if (required.length === 0) return { result: 'INDETERMINATE', reason: 'CRITERION_UNCLEAR', found: [] };
    const recorded = seenValue(fact, 'dataEventResources');
    const starts = seenValue(fact, 'isLogging') === true && Array.isArray(recorded) ? recorded.map(String) : [];
    const found = required.filter((arn) => starts.some((start) => covers(start, arn)));
    if (found.length === required.length) return { result: 'MATCH', reason: 'EQUAL', found };
    if (found.length > 0) return { result: 'INDETERMINATE', reason: 'MULTI_MATCH', found };
    return { result: 'MISMATCH', reason: 'MISSING', found };
  },
};

/** A selector ends at a name, a colon or a slash; `arn:aws:s3:::a` must not pass for `arn:aws:s3:::ab`. */
function covers(start: string, arn: string): boolean {
  const whole = start.replace(/\/$/, '');
  return (
    arn === whole ||
    arn.replace(/\/$/, '') === whole ||
    (arn.startsWith(whole) && /^[:/]/.test(arn.slice(whole.length)))
  );
}
