import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { directoryKey } from '../../../src/engagement/people/directory-key.ts';
import { readDutyTargets } from '../../../src/engagement/people/read-duty-targets.ts';
import { readIdentityStore } from '../../../src/engagement/people/read-identity-store.ts';
import { readPeople } from '../../../src/engagement/people/read-people.ts';
import { readStanding } from '../../../src/engagement/people/read-standing.ts';
import { readDocument } from '../../../src/engagement/read-document.ts';
import { readDocuments } from '../../../src/procedures/read-documents.ts';

const targets: readonly (readonly [string, readonly string[] | null])[] = [
  ['①②', ['①', '②']],
  ['①、③', ['①', '③']],
  ['③ ①', ['①', '③']],
  ['1,2', ['①', '②']],
  ['①〜③', ['①', '②', '③']],
  ['すべて', ['①', '②', '③']],
  ['①（参照）、②', ['②']],
  ['①（参照のみ）', []],
  ['なし', []],
  ['－', []],
  ['全社', null],
  ['①と基幹', null],
  ['②〜①', null],
  ['', null],
];

test.each(targets)('the targets of a duty: %j', (text, expected) => {
  expect(readDutyTargets(text)).toEqual(expected);
});

const accounts = [
  { id: '111122223333', names: ['みなと本番', '本番'] },
  { id: '444455556666', names: ['みなと検証', '検証'] },
];

const stores: readonly (readonly [string, string, readonly string[] | null, string | null])[] = [
  ['IAM（本番）', 'iam', ['111122223333'], null],
  ['ＩＡＭ　検証', 'iam', ['444455556666'], null],
  ['AWS IAM (444455556666)', 'iam', ['444455556666'], null],
  ['IAMユーザー', 'iam', null, null],
  ['IAM（開発）', 'iam', null, '開発'],
  ['IAM Identity Center', 'center', null, null],
  ['AWS SSO', 'center', null, null],
  ['Entra ID', 'directory', null, null],
  ['社内AD', 'directory', null, null],
];

test.each(stores)('where an id lives: %j', (text, kind, own, unknown) => {
  const { store, unknownAccount } = readIdentityStore(text, accounts);
  expect([store.kind, store.kind === 'iam' ? store.accounts : null, unknownAccount]).toEqual([kind, own, unknown]);
});

test.each([
  ['Azure AD', 'entra'],
  ['Microsoft Entra ID', 'entra'],
  ['entra:contoso', 'entra'],
  ['Google Workspace', 'google'],
  ['saas:GitHub:our-org', 'github'],
  ['社内 AD', '社内ad'],
])('one name for a directory: %j', (text, expected) => {
  expect(directoryKey(text)).toBe(expected);
});

test.each([
  ['', 'active'],
  ['在籍', 'active'],
  ['○', 'active'],
  ['退職', 'left'],
  ['休職中', 'suspended'],
  ['異動', 'moved'],
  ['無効', 'disabled'],
  ['×', 'disabled'],
  ['保留？', null],
])('the state of an id: %j', (text, expected) => {
  expect(readStanding(text)).toBe(expected);
});

test('a ledger with lines nobody can use says where and why, and counts them', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'akashi-people-'));
  const file = join(folder, 'ledger.csv');
  writeFileSync(
    file,
    [
      '社員番号,氏名,認証基盤,ユーザID,登録日,停止日,在籍区分',
      'M01,見本 一郎,IAM（本番）,ichiro,2023/6/1,,在籍',
      'M02,見本 二郎,IAM（本番）,,2023/6/1,,在籍',
      'M03,見本 三郎,IAM（本番）,saburo,令和5年6月1日,そのうち,退職',
      'M04,見本 四郎,IAM（開発）,shiro,2023/6/1,－,保留',
      'M05,=1+1,IAM（本番）,goro,2023/6/1,,在籍',
    ].join('\n'),
  );
  const layout = readDocuments().find(({ id }) => id === 'DOC-10');
  if (layout === undefined) throw new Error('no layout');
  const meta = {
    doc: 'DOC-10',
    file: 'provided/ledger.csv',
    version: '1',
    approvedAt: null,
    approver: null,
    receivedAt: null,
    custodian: null,
    sheet: null,
  };
  const { people, notes } = readPeople([await readDocument(layout, file, meta)], accounts);
  rmSync(folder, { recursive: true });
  expect(people.ledgerLinesWithoutId).toBe(1);
  expect(
    people.ledger?.map(({ userId, start, end, standing, unclear }) => [userId, start, end, standing, unclear]),
  ).toEqual([
    ['ichiro', '2023-06-01', null, 'active', null],
    ['saburo', '2023-06-01', null, 'left', 'end'],
    ['shiro', '2023-06-01', null, null, 'status'],
    ['goro', '2023-06-01', null, 'active', null],
  ]);
  expect(notes.map(({ doc, kind, at, seen }) => `${doc} ${kind} ${at} ${seen}`)).toEqual([
    'DOC-10 error ledger.csv:3:4 ',
    'DOC-10 error ledger.csv:4:6 そのうち',
    'DOC-10 unmatched ledger.csv:5:3 IAM（開発）',
    'DOC-10 error ledger.csv:5:7 保留',
  ]);
  expect([people.duties, people.staff, people.requests]).toEqual([null, null, null]);
});
