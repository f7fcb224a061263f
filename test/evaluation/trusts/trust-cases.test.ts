import { beforeAll, expect, test } from 'vitest';
import type { Catalogue } from '../../../src/access/catalogue.ts';
import { loadCatalogue } from '../../../src/access/load-catalogue.ts';
import { reconcileExternal } from '../../../src/evaluation/trusts/reconcile-external.ts';
import { reconcileFederation } from '../../../src/evaluation/trusts/reconcile-federation.ts';
import { readTrustCases, reconcile, trustInputOf } from './trust-case.ts';

let catalogue: Catalogue;
beforeAll(async () => {
  catalogue = await loadCatalogue(['sts']);
});

test.each(readTrustCases('federation.yaml').map((one) => [one.title, one] as const))('%s', (_title, one) => {
  expect(reconcile.federation(trustInputOf(one, catalogue), one.all)).toEqual(one.rows);
});

test.each(readTrustCases('external.yaml').map((one) => [one.title, one] as const))('%s', (_title, one) => {
  expect(reconcile.external(trustInputOf(one, catalogue), one.all)).toEqual(one.rows);
});

test.each(['federation.yaml', 'external.yaml'])('%s: every row has an id of its own', (file) => {
  for (const one of readTrustCases(file)) {
    const input = trustInputOf(one, catalogue);
    const ids = [...reconcileFederation(input), ...reconcileExternal(input)].map(({ id }) => id);
    expect(new Set(ids).size, one.title).toBe(ids.length);
  }
});

test('out of scope, nothing is said', () => {
  const [one] = readTrustCases('federation.yaml');
  const input = trustInputOf(one as NonNullable<typeof one>, catalogue);
  const none = { procedures: [], controls: [], pair: '' };
  expect(reconcile.federation({ ...input, federation: none })).toEqual([]);
  expect(reconcile.external({ ...input, external: none })).toEqual([]);
});
