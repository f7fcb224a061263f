import { seenValue } from '../../facts/seen-value.ts';
import type { CheckFunction } from '../check-function.ts';
import { matchesPattern } from '../matches-pattern.ts';
import { readWordList } from '../read-word-list.ts';

/** Every address of a function asks for a signature (AWS_IAM), or the client's list names the function or the address. */
export const functionUrlsSigned: CheckFunction = {
  name: 'function-urls-signed',
  rests: ['name', 'urls'],
  compare(fact, parameter) {
    const seen = seenValue(fact, 'urls');
    const found = Array.isArray(seen) ? seen.map(String) : [];
    const open = found.filter((url) => !url.startsWith('AWS_IAM '));
    if (open.length === 0) return { result: 'MATCH', reason: 'EQUAL', found };
    const approved = readWordList(parameter);
    if (approved === undefined) return { result: 'INDETERMINATE', reason: 'CRITERION_UNCLEAR', found };
    const names = [fact.id, String(seenValue(fact, 'name'))];
    const isListed = (url: string): boolean =>
      approved.some((pattern) =>
        [...names, url.slice(url.indexOf(' ') + 1)].some((name) => matchesPattern(pattern, name)),
      );
    if (!open.every(isListed)) return { result: 'MISMATCH', reason: 'PUBLIC', found };
    return { result: 'MATCH', reason: 'EQUAL', found, qualifiers: ['承認済み公開一覧に記載'] };
  },
};
