import { seenValue } from '../../facts/seen-value.ts';
import type { CheckFunction } from '../check-function.ts';
import { matchesPattern } from '../matches-pattern.ts';
import { readWordList } from '../read-word-list.ts';

const SWITCHES = ['blockPublicAcls', 'ignorePublicAcls', 'blockPublicPolicy', 'restrictPublicBuckets'] as const;

/** All four switches of a bucket's public access block are on, or the bucket stands on the client's list of public buckets. */
export const bucketBlocksPublicAccess: CheckFunction = {
  name: 'bucket-blocks-public-access',
  rests: ['name', ...SWITCHES],
  compare(fact, parameter) {
    const off = SWITCHES.filter((name) => seenValue(fact, name) !== true);
    const found = SWITCHES.filter((name) => !off.includes(name));
    if (off.length === 0) return { result: 'MATCH', reason: 'EQUAL', found };
    const approved = readWordList(parameter);
    if (approved === undefined) return { result: 'INDETERMINATE', reason: 'CRITERION_UNCLEAR', found };
    const name = String(seenValue(fact, 'name'));
    if (!approved.some((pattern) => matchesPattern(pattern, name)))
      return { result: 'MISMATCH', reason: 'VALUE', found };
    return { result: 'MATCH', reason: 'EQUAL', found, qualifiers: ['承認済み公開一覧に記載'] };
  },
};
