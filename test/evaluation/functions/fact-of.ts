import type { CheckContext } from '../../../src/evaluation/check-function.ts';
import type { Fact } from '../../../src/facts/fact.ts';
import type { Value } from '../../../src/facts/value.ts';

const at = '2026-03-31T00:00:00.000Z';

/** What the functions may know of the engagement. */
export const context: CheckContext = {
  account: '111122223333',
  ownAccounts: ['111122223333', '444455556666'],
  asOf: '2026-03-31',
};

/** A fact with these attributes read; `null` is "not set" and `'(unread)'` was not read. */
export function factOf(attributes: Readonly<Record<string, unknown>>, id = 'arn:aws:s3:::records'): Fact {
  const values = Object.entries(attributes).map(([name, value]): [string, Value] => {
    if (value === null) return [name, { state: 'absent', at, refs: [] }];
    if (value === '(unread)') return [name, { state: 'unread', code: 'ACCESS_DENIED', exact: null, refs: [] }];
    return [name, { state: 'seen', value, at, refs: [] }];
  });
  return {
    kind: 'k',
    id,
    platform: 'aws:111122223333',
    region: 'global',
    attributes: Object.fromEntries(values),
    refs: [],
  };
}
