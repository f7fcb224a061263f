import { readMember } from '../../facts/read-member.ts';
import { seenValue } from '../../facts/seen-value.ts';
import type { CheckFunction } from '../check-function.ts';
import { daysBetween } from '../days-between.ts';

/**
 * Images are scanned, and none older than the limit has a CRITICAL finding.
 * Which image runs, how old a finding is, and what the newer basic scanning found is not in the answer, so the rest is asked about.
 */
export const imagesScanned: CheckFunction = {
  name: 'images-scanned',
  rests: ['scanning', 'images'],
  compare(fact, parameter) {
    const scanning = seenValue(fact, 'scanning');
    if (scanning === 'NONE') return { result: 'MISMATCH', reason: 'VALUE', found: scanning };
    if (typeof parameter !== 'number') return { result: 'INDETERMINATE', reason: 'CRITERION_UNCLEAR', found: scanning };
    const read = fact.attributes.images;
    const images = read?.state === 'seen' && Array.isArray(read.value) ? read.value : [];
    const at = read?.state === 'seen' ? read.at : undefined;
    const old = images.filter((image) => {
      const days = daysBetween(String(readMember(image, 'pushedAt')), at);
      return days === undefined || days > parameter;
    });
    const critical = old.filter((image) => Number(readMember(image, 'critical')) > 0).length;
    const untold = old.filter((image) => readMember(image, 'critical') === undefined).length;
    const found = `${scanning} critical=${critical} unscanned=${untold}`;
    if (critical + untold > 0) return { result: 'INDETERMINATE', reason: 'NEEDS_OBSERVATION', found };
    return { result: 'MATCH', reason: 'EQUAL', found };
  },
};
