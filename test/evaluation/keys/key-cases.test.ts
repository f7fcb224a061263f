import { beforeAll, expect, test } from 'vitest';
import type { Catalogue } from '../../../src/access/catalogue.ts';
import { loadCatalogue } from '../../../src/access/load-catalogue.ts';
import { reconcileKeys } from '../../../src/evaluation/keys/reconcile-keys.ts';
import { lines } from '../trusts/trust-case.ts';
import { keyInputOf, readKeyCases } from './key-case.ts';

const cases = readKeyCases('ledger.yaml');

let catalogue: Catalogue;
beforeAll(async () => {
  catalogue = await loadCatalogue(['kms', 'sts']);
});

test.each(cases.map((one) => [one.title, one] as const))('%s', (_title, one) => {
  expect(lines(reconcileKeys(keyInputOf(one, catalogue)), one.all)).toEqual(one.rows);
});
