import { expect, test } from 'vitest';
import type { ClientDocument, ImportNote } from '../../src/engagement/client-document.ts';
import { readExternalServices } from '../../src/engagement/external-services/read-external-services.ts';
import { readKeyLedger } from '../../src/engagement/key-ledger/read-key-ledger.ts';
import { readPeople } from '../../src/engagement/people/read-people.ts';
import type { Criteria } from '../../src/engagement/read-criteria.ts';
import { hidePeople } from '../../src/evaluation/hide-people.ts';
import { namedPrincipals } from '../../src/evaluation/keys/named-principals.ts';
import { pseudonymousCriteria } from '../../src/evaluation/pseudonymous-criteria.ts';
import type { Masking } from '../../src/evidence/masking.ts';
import { personToken } from '../../src/evidence/person-token.ts';
import { matrix, row as matrixRow, principal, world } from './matrix/small-world.ts';

const key = Buffer.alloc(32, 3);
const user = 'arn:aws:iam::111122223333:user';

function document(
  doc: string,
  lines: readonly Readonly<Record<string, string>>[],
  notes: readonly ImportNote[] = [],
): ClientDocument {
  const rows = lines.map((line, index) => ({
    at: `台帳!${index + 2}`,
    ...(doc === 'DOC-10' ? { table: 'ids' } : {}),
    cells: Object.fromEntries(
      Object.entries(line).map(([name, text]) => [name, { raw: ` ${text}`, text, at: `台帳!${name}${index + 2}` }]),
    ),
  }));
  return { doc, file: `${doc}.xlsx`, sha256: '0', version: '1', approvedAt: null, receivedAt: null, rows, notes };
}

const normalised = (at: string, made: string): ImportNote => ({ kind: 'normalised', at, seen: ` ${made}`, made });
const documents = [
  document('DOC-10', [
    {
      person: 'M01',
      name: '波止場 徹',
      department: '情報システム部',
      system: 'IAM',
      userId: 't.hatoba',
      status: '有効',
    },
  ]),
  document(
    'DOC-26',
    [
      {
        key: 'alias/order',
        purpose: '受注。連絡先 desk@example.jp',
        administrators: `KeyAdmin、t.hatoba、緊急担当、情報システム部、${user}/old.one`,
        users: '波止場 徹、碇 守、OrderApp、batch-user',
      },
    ],
    [
      normalised('台帳!users2', '波止場 徹、碇 守、OrderApp、batch-user'),
      normalised('台帳!key2', 'alias/order'),
      { kind: 'struck', at: '台帳!9', seen: 'alias/old 碇 守', made: '取り消し線の行のため、読みません' },
    ],
  ),
  document('DOC-29', [
    {
      name: '監視A',
      contract: '担当 i.mamoru@vendor.example',
      contractEnd: '未定',
      identities: `VendorRole、batch-user、AzureAD、${user}/vendor、999900001111`,
    },
  ]),
];
const clear = ['t.hatoba', '波止場', '碇', 'batch-user', 'old.one', 'user/vendor', 'i.mamoru', 'desk@'];

function criteriaUnder(pii: Masking['pii']): Criteria {
  const criteria: Criteria = {
    documents,
    settings: [],
    thresholds: [],
    unclearThresholds: [],
    accounts: null,
    exceptions: [],
    matrices: [matrix([matrixRow('P-1', ['roleName=BreakGlass'], { name: '緊急担当' })])],
    zoneMatrices: [],
    diagrams: [],
    separation: null,
    people: readPeople(documents, []).people,
    notes: readExternalServices(documents).notes.map((note) => ({ doc: 'DOC-29', ...note })),
    missing: [],
  };
  return pseudonymousCriteria(criteria, { key, pii, addresses: 'mask' }, () => null);
}

test('people whom the key ledger and the list of external services name have the tokens of the evidence', () => {
  const token = (name: string): string => personToken(name, key);
  const criteria = criteriaUnder('pseudonymize');
  const known = world({
    principals: [
      principal('role/KeyAdmin'),
      principal('role/OrderApp'),
      principal('role/VendorRole'),
      principal(`user/${token('t.hatoba')}`),
      principal(`user/${token('batch-user')}`),
    ],
  });
  const hidden = hidePeople(criteria, known);
  const [line] = readKeyLedger(hidden).keys ?? [];
  expect(line?.administrators).toEqual([
    'KeyAdmin',
    token('t.hatoba'),
    '緊急担当',
    '情報システム部',
    `${user}/${token('old.one')}`,
  ]);
  expect(line?.users).toEqual([token('波止場 徹'), token('碇 守'), 'OrderApp', token('batch-user')]);
  const [service] = readExternalServices(hidden).services ?? [];
  expect(service?.identities).toEqual([
    'VendorRole',
    token('batch-user'),
    'AzureAD',
    `${user}/${token('vendor')}`,
    '999900001111',
  ]);
  const named = namedPrincipals(line?.users ?? [], { world: known, matrices: [] }, new Map());
  expect([...named.known.values()].flat()).toEqual([
    'arn:aws:iam::111122223333:role/OrderApp',
    `${user}/${token('batch-user')}`,
  ]);
  const told = JSON.stringify([
    hidden.filter(({ doc }) => doc !== 'DOC-10').map(({ rows }) => rows),
    criteria.documents.map(({ notes }) => notes),
    criteria.notes,
  ]);
  for (const name of clear) expect(told, name).not.toContain(name);
  expect(criteria.documents[1]?.notes.map(({ seen }) => seen)).toEqual([
    ['波止場 徹', '碇 守', 'OrderApp', 'batch-user'].map(token).join('、'),
    ' alias/order',
    expect.stringMatching(/^\*\*\*REDACTED\(R5:/),
  ]);
});

test('under mask only addresses go, as in the evidence; under keep nothing', () => {
  const masked = criteriaUnder('mask');
  const text = JSON.stringify(hidePeople(masked, world({ principals: [] })));
  for (const name of ['i.mamoru', 'desk@']) expect(text).not.toContain(name);
  for (const name of ['t.hatoba', '碇 守', 'batch-user', 'user/vendor']) expect(text).toContain(name);
  expect(hidePeople(criteriaUnder('keep'), world({ principals: [] }))).toEqual(documents);
});
