import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Catalogue } from '../../../src/access/catalogue.ts';
import { loadCatalogue } from '../../../src/access/load-catalogue.ts';
import type { ClientDocument } from '../../../src/engagement/client-document.ts';
import { readKeyLedger } from '../../../src/engagement/key-ledger/read-key-ledger.ts';
import { reconcileKeys } from '../../../src/evaluation/keys/reconcile-keys.ts';
import { type AccessCase, inputOf } from '../matrix/access-case.ts';
import { lines, populationOf } from '../trusts/trust-case.ts';

interface KeyCase extends Partial<AccessCase> {
  readonly title: string;
  /** Lines of DOC-26 by the columns' keys; left out, it was not handed over. */
  readonly ledger?: readonly Record<string, string>[];
  readonly keys: readonly Record<string, unknown>[];
  readonly unread?: string;
  readonly all?: boolean;
  readonly rows: readonly string[];
}

const cases = parse(readFileSync('test/cases/keys/ledger.yaml', 'utf8')) as KeyCase[];
const region = 'ap-northeast-1';

let catalogue: Catalogue;
beforeAll(async () => {
  catalogue = await loadCatalogue(['kms', 'sts']);
});

function ledgerOf(given: NonNullable<KeyCase['ledger']>): ClientDocument {
  return {
    doc: 'DOC-26',
    file: 'provided/鍵台帳.xlsx',
    sha256: '0'.repeat(64),
    version: '1',
    approvedAt: null,
    receivedAt: null,
    notes: [],
    rows: given.map((line, index) => ({
      at: `鍵台帳!${index + 2}`,
      cells: Object.fromEntries(
        Object.entries(line).map(([key, text]) => [key, { raw: text, text, at: `鍵台帳!${key}${index + 2}` }]),
      ),
    })),
  };
}

test.each(cases.map((one) => [one.title, one] as const))('%s', (_title, one) => {
  const given = { id: one.title, expect: [], ...one, matrix: one.matrix ?? {} } as AccessCase;
  const { world, engine, matrices } = inputOf(given, catalogue);
  const document = one.ledger === undefined ? null : ledgerOf(one.ledger);
  const rows = reconcileKeys({
    world,
    engine,
    matrices,
    document,
    ledger: readKeyLedger(document === null ? [] : [document]).keys,
    places: [
      {
        place: { platform: 'aws:111122223333', account: '111122223333', region },
        keys: populationOf('kms-key', region, one.keys, one.unread),
      },
    ],
    served: { procedures: ['G4-1.2'], controls: ['27017:10.1.2'], pair: 'G4-1.2|27017:10.1.2' },
    asOf: '2026-04-10',
  });
  expect(lines(rows, one.all)).toEqual(one.rows);
});
