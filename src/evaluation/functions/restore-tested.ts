import { seenValue } from '../../facts/seen-value.ts';
import type { CheckFunction } from '../check-function.ts';
import { daysBetween } from '../days-between.ts';

/** A restore completed within N days; AWS Backup shows only 30 days, so an older test is a document and silence proves nothing. */
export const restoreTested: CheckFunction = {
  name: 'restore-tested',
  rests: ['lastRestore'],
  compare(fact, parameter) {
    const read = fact.attributes.lastRestore;
    const found = seenValue(fact, 'lastRestore') ?? null;
    const days = read?.state === 'seen' ? daysBetween(String(read.value), read.at) : undefined;
    if (typeof parameter === 'number' && days !== undefined && days <= parameter) {
      return { result: 'MATCH', reason: 'EQUAL', found };
    }
    return { result: 'INDETERMINATE', reason: 'NEEDS_INTERVIEW', found };
  },
};
