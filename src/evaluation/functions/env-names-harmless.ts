import { seenValue } from '../../facts/seen-value.ts';
import type { CheckFunction } from '../check-function.ts';

/** Names that say a credential is meant, in whichever case and with whatever around them. */
const telling = /passw(or)?d|passphrase|secret|token|credential|api_?key|access_?key|private_?key|auth_?key/i;

/** No environment variable is named like a credential; values are never stored, so a telling name is looked at by a person. */
export const envNamesHarmless: CheckFunction = {
  name: 'env-names-harmless',
  rests: ['environmentNames'],
  compare(fact) {
    const names = seenValue(fact, 'environmentNames');
    const found = (Array.isArray(names) ? names.map(String) : []).filter((name) => telling.test(name));
    if (found.length === 0) return { result: 'MATCH', reason: 'EQUAL', found };
    return { result: 'INDETERMINATE', reason: 'NEEDS_OBSERVATION', found };
  },
};
