import { beforeAll, expect, test } from 'vitest';
import type { Catalogue } from '../../../src/access/catalogue.ts';
import { loadCatalogue } from '../../../src/access/load-catalogue.ts';
import { reconcileKeys } from '../../../src/evaluation/keys/reconcile-keys.ts';
import { lines } from '../trusts/trust-case.ts';
import { type KeyCase, keyInputOf, readKeyCases } from './key-case.ts';

const cases = readKeyCases('denied.yaml');
const names: readonly (readonly [string, RegExp])[] = [
  ['K1', /kms-key arn:aws:kms:ap-northeast-1:111122223333:key\/11111111-2222-3333-4444-555555555555/],
  ['K9', /kms-key arn:aws:kms:ap-northeast-1:111122223333:key\/99999999-2222-3333-4444-555555555555/],
  ['', /kms-key /],
];

let catalogue: Catalogue;
beforeAll(async () => {
  catalogue = await loadCatalogue(['kms', 'sts']);
});

const short = (line: string): string => names.reduce((text, [name, pattern]) => text.replace(pattern, name), line);

test.each(cases.map((one) => [one.title, one] as const))('%s', (_title, one) => {
  const rows = [...reconcileKeys(keyInputOf(one, catalogue))];
  expect(lines(rows, one.all).map(short)).toEqual(one.rows);
  // Whatever is not collected names the exact cause, and is no answer.
  for (const { result, found, reason } of rows)
    if (result === 'NOT_COLLECTED') expect(found).toEqual({ state: 'unread', code: reason });
  expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
});

/** Everything cited by the row of a rule, with an answer of its own for each attribute of the keys. */
function citedBy(title: string, rule: string, object: string, change: Partial<KeyCase> = {}): readonly string[] {
  const one = cases.find((given) => given.title.startsWith(title));
  if (one === undefined) throw new Error(`no case ${title}`);
  const input = keyInputOf({ ...one, ...change }, catalogue);
  const places = input.places.map(({ place, keys }) => ({
    place,
    keys: {
      ...keys,
      facts: keys.facts.map((fact) => ({
        ...fact,
        attributes: Object.fromEntries(
          Object.entries(fact.attributes).map(([name, value]) => [name, { ...value, refs: [{ id: `E-${name}` }] }]),
        ),
      })),
    },
  }));
  const row = [...reconcileKeys({ ...input, places })].find(
    (found) => found.rule.id === rule && found.object.id.includes(object),
  );
  return (row?.evidence ?? []).map(({ id }) => id);
}

test('each result cites the answers it rests on', () => {
  const k1 = '1111-2222';
  expect(citedBy('別名の一覧', 'KEY-LEDGER', k1)).toEqual(['E-kms-key', 'E-aliases']);
  expect(citedBy('別名の一覧', 'KEY-LEDGER', '9999')).toEqual(['E-kms-key', 'E-manager']);
  expect(citedBy('DescribeKey', 'KEY-LEDGER', k1)).toEqual(['E-kms-key', 'E-aliases']);
  expect(citedBy('台帳が鍵のARN', 'KEY-LEDGER', k1)).toEqual(['E-kms-key']);
  expect(citedBy('台帳が鍵のARN', 'KEY-LEDGER', '9999')).toEqual(['E-kms-key', 'E-manager']);
  expect(citedBy('台帳が鍵のARN', 'KEY-USE', k1)).toEqual(['E-kms-key', 'E-usage', 'E-resource']);
  const denied = { closedPolicies: { OrderApp: 'ACCESS_DENIED' } };
  expect(citedBy('台帳が鍵のARN', 'KEY-USE', k1, denied)).toContain('E-denied');
});
