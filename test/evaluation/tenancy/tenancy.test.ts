import { beforeAll, expect, test } from 'vitest';
import type { Catalogue } from '../../../src/access/catalogue.ts';
import { loadCatalogue } from '../../../src/access/load-catalogue.ts';
import { reconcileTenancy } from '../../../src/evaluation/tenancy/reconcile-tenancy.ts';
import { lines } from '../diagram/diagram-case.ts';
import { readTenancyCases, tenancyInputOf } from './tenancy-case.ts';

const cases = [...readTenancyCases('tenancy.yaml'), ...readTenancyCases('denied.yaml')];

let catalogue: Catalogue;
beforeAll(async () => {
  catalogue = await loadCatalogue(['s3', 'rds', 'rds-db', 'dynamodb', 'kms', 'sts', 'ec2']);
});

test.each(cases.map((one) => [one.title, one] as const))('%s', (_title, one) => {
  const rows = [...reconcileTenancy(tenancyInputOf(one, catalogue))];
  expect(lines(rows, true).filter((line) => !line.endsWith('NO_POPULATION'))).toEqual(one.rows);
  expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  for (const { result, evidence, required } of rows)
    if (result === 'MISMATCH') expect([evidence.length > 0, required !== null]).toEqual([true, true]);
});
