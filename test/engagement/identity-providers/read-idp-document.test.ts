import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { IdpReading } from '../../../src/engagement/identity-providers/idp-reading.ts';
import { joinIdpReadings } from '../../../src/engagement/identity-providers/join-idp-readings.ts';
import { readIdpDocument } from '../../../src/engagement/identity-providers/read-idp-document.ts';
import { readContent } from '../../../src/procedures/read-content.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'akashi-idp-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const layout = readContent().documents.find(({ id }) => id === 'DOC-14') as never;

async function read(
  content: string | Uint8Array,
  name: string,
  system: string | null = 'entra:t',
): Promise<IdpReading> {
  const path = join(folder, name);
  writeFileSync(path, content);
  return readIdpDocument(layout, path, {
    doc: 'DOC-14',
    file: `provided/${name}`,
    version: '1',
    approvedAt: null,
    approver: null,
    receivedAt: null,
    custodian: null,
    sheet: null,
    system,
  });
}

/** `id +|-|? [groups] mfa last`, one line per member. */
function shown(readings: readonly IdpReading[]): readonly string[] {
  const { systems } = joinIdpReadings(readings);
  const mark = (value: boolean | null): string => (value === null ? '?' : value ? '+' : '-');
  return systems.flatMap(({ system, members, complete }) => [
    `${system} ${complete ? 'complete' : 'incomplete'}`,
    ...members.map(
      ({ userId, enabled, groups, mfa, lastSignIn, person }) =>
        `${userId} ${mark(enabled)} [${groups.join('|')}] ${mark(mfa)} ${lastSignIn ?? '－'}${person === null ? '' : ` ${person}`}`,
    ),
  ]);
}

const entraUsers =
  'userPrincipalName,displayName,mail,id,userType,accountEnabled,employeeId\n' +
  'taro@example.co.jp,見本 太郎,taro@example.co.jp,id-1,Member,TRUE,E1\n' +
  'hanako@example.co.jp,見本 花子,,id-2,Guest,False,\n';

test.each([
  ['UTF-8', Buffer.from(entraUsers)],
  ['UTF-8 with BOM', Buffer.from(`\uFEFF${entraUsers}`)],
  ['UTF-16', Buffer.from(`\uFEFF${entraUsers}`, 'utf16le')],
  ['tabs', Buffer.from(entraUsers.replaceAll(',', '\t'))],
])('users of the Entra admin center in %s', async (name, bytes) => {
  expect(shown([await read(bytes, `${name}.csv`)])).toEqual([
    'entra:t complete',
    'hanako@example.co.jp - [] ? －',
    'taro@example.co.jp + [] ? － E1',
  ]);
});

test('Shift_JIS, a state nobody knows, and a line without an id are told', async () => {
  const line = Buffer.from([0x96, 0xb3, 0x8c, 0xf8]); // 無効
  const bytes = Buffer.concat([
    Buffer.from('login,status\na@x.jp,'),
    line,
    Buffer.from('\nb@x.jp,HIBERNATED\n,ACTIVE\nc@x.jp,ACTIVE\n'),
  ]);
  const reading = await read(bytes, 'okta.csv', null);
  expect(shown([reading])).toEqual([
    'okta:unnamed incomplete',
    'a@x.jp - [] ? －',
    'b@x.jp ? [] ? －',
    'c@x.jp + [] ? －',
  ]);
  expect(reading.document.notes.map(({ at, made }) => `${at} ${made}`)).toEqual([
    'okta.csv:3 有効・無効を読み取れない（HIBERNATED）',
    'okta.csv:4 利用者IDがない',
  ]);
});

test('Graph users, groups with members, registrations and sign-ins become one population', async () => {
  const users = await read(
    JSON.stringify({
      '@odata.context': 'https://graph.microsoft.com/v1.0/$metadata#users',
      value: [
        { id: 'id-1', userPrincipalName: 'taro@x.jp', displayName: '太郎', mail: 'Taro.M@x.jp', accountEnabled: true },
        {
          id: 'id-2',
          userPrincipalName: 'hanako@x.jp',
          accountEnabled: false,
          signInActivity: { lastSignInDateTime: '2025-01-02T03:04:05Z' },
        },
      ],
    }),
    'users.json',
  );
  const groups = await read(
    JSON.stringify({
      value: [
        {
          id: 'g',
          displayName: 'aws-ops',
          securityEnabled: true,
          members: [{ id: 'id-1' }, { userPrincipalName: 'HANAKO@x.jp' }],
        },
        { id: 'h', displayName: 'empty', securityEnabled: true },
      ],
    }),
    'groups.json',
  );
  const factors = await read(
    JSON.stringify({ value: [{ userPrincipalName: 'taro@x.jp', isMfaRegistered: true }] }),
    'mfa.json',
  );
  const signIns = await read(
    'Date (UTC),Request ID,Username,Status\n2026-03-01T00:00:00Z,1,taro@x.jp,Success\n2026-03-09T00:00:00Z,2,taro@x.jp,Failure\n2026-02-01T00:00:00Z,3,ghost@x.jp,Success\n',
    'signins.csv',
  );
  expect(shown([users, groups, factors, signIns])).toEqual([
    'entra:t complete',
    'hanako@x.jp - [aws-ops] ? 2025-01-02T03:04:05.000Z',
    'taro@x.jp + [aws-ops] + 2026-03-01T00:00:00.000Z',
  ]);
  const { systems, notes } = joinIdpReadings([users, groups, factors, signIns]);
  expect(systems[0]?.groups).toEqual(['aws-ops', 'empty']);
  expect(notes.map(({ seen }) => seen)).toEqual(['ghost@x.jp']);
});

test('an answer that goes on is not the whole population', async () => {
  const one = { userPrincipalName: 'taro@x.jp', accountEnabled: true };
  const cut = await read(JSON.stringify({ '@odata.nextLink': 'https://…', value: [one] }), 'cut.json');
  const scim = await read(
    JSON.stringify({
      schemas: ['urn:ietf:params:scim:api:messages:2.0:ListResponse'],
      totalResults: 3,
      Resources: [
        {
          userName: 'jiro',
          active: true,
          emails: [{ value: 'jiro@x.jp' }],
          roles: [{ value: '管理者' }],
          'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User': { employeeNumber: 'E9' },
        },
        {
          schemas: ['urn:ietf:params:scim:schemas:core:2.0:Group'],
          id: 'g',
          displayName: '営業',
          members: [{ value: 'nobody' }],
        },
      ],
    }),
    'scim.json',
    'saas:box:example',
  );
  expect(shown([cut, scim])).toEqual([
    'entra:t incomplete',
    'taro@x.jp + [] ? －',
    'saas:box:example incomplete',
    'jiro + [管理者] ? － E9',
  ]);
});

test('Okta and Google Workspace, as their APIs and consoles give them', async () => {
  const okta = await read(
    JSON.stringify({
      users: [
        {
          id: '00u1',
          status: 'ACTIVE',
          lastLogin: '2026-01-01T00:00:00.000Z',
          profile: { login: 'a@x.jp', employeeNumber: 'E1' },
        },
        { id: '00u2', status: 'DEPROVISIONED', lastLogin: null, profile: { login: 'b@x.jp' } },
      ],
      groups: [{ id: '00g1', type: 'OKTA_GROUP', profile: { name: 'aws-admin' }, users: [{ id: '00u1' }] }],
    }),
    'okta.json',
    'okta:example',
  );
  const google = await read(
    'First Name [Required],Last Name [Required],Email Address [Required],Status [READ ONLY],Last Sign In [READ ONLY],2sv Enrolled [READ ONLY]\n' +
      '一,見本,ichi@x.jp,Active,2026/03/01 10:00:00,True\n二,見本,ni@x.jp,Suspended,Never logged in,False\n',
    'google.csv',
    'google:x.jp',
  );
  const api = await read(
    JSON.stringify({
      kind: 'admin#directory#users',
      users: [
        {
          primaryEmail: 'san@x.jp',
          suspended: false,
          archived: true,
          lastLoginTime: '1970-01-01T00:00:00.000Z',
          isEnrolledIn2Sv: true,
        },
      ],
    }),
    'google.json',
    'google:x.jp',
  );
  expect(shown([okta, google, api])).toEqual([
    'google:x.jp complete',
    'ichi@x.jp + [] + 2026-03-01',
    'ni@x.jp - [] - －',
    'san@x.jp - [] + －',
    'okta:example complete',
    'a@x.jp + [aws-admin] ? 2026-01-01T00:00:00.000Z E1',
    'b@x.jp - [] ? －',
  ]);
});

test("the client's own table: groups of an account join, contradictions are told and decide nothing", async () => {
  const reading = await read(
    '利用者ID,社員番号,所属グループ,状態,最終ログイン,MFA\nichiro,E1,ops,○,2026/3/1,○\nichiro,E1,view,×,令和8年3月2日,\njiro,,view,有効,,×\n',
    'table.csv',
    'saas:kintone:example',
  );
  expect(shown([reading])).toEqual([
    'saas:kintone:example complete',
    'ichiro ? [ops|view] + 2026-03-02 E1',
    'jiro + [view] - －',
  ]);
  expect(joinIdpReadings([reading]).notes.map(({ kind, seen }) => `${kind} ${seen}`)).toEqual(['ambiguous ichiro']);
});

test.each([
  ['no JSON', '{"value": [', 'IDP_EXPORT_BROKEN'],
  ['unknown elements', '{"value": [{"name": "x"}]}', 'IDP_EXPORT_UNKNOWN'],
  ['an empty object', '{}', 'IDP_EXPORT_UNKNOWN'],
  ['a table without the headings', 'a,b\n1,2\n', 'TABLE_NOT_FOUND'],
  ['no encoding', Buffer.from([0x7b, 0xff, 0xfe, 0x81]), 'CSV_ENCODING'],
])('%s is refused', async (name, content, code) => {
  await expect(read(content, `${name}.bin`)).rejects.toMatchObject({ code });
});

test('hostile exports: deep nesting, names of the language, formulas and endless texts stay harmless', async () => {
  const deep = `{"value":[{"userPrincipalName":"a","accountEnabled":true,"x":${'['.repeat(50_000)}${']'.repeat(50_000)}}]}`;
  expect(shown([await read(deep, 'deep.json')])).toEqual(['entra:t complete', 'a + [] ? －']);
  const proto =
    '{"value":[{"__proto__":{"userPrincipalName":"evil","accountEnabled":true}},{"userPrincipalName":"=cmd|x","accountEnabled":true}]}';
  const reading = await read(proto, 'proto.json');
  expect(shown([reading])).toEqual(['entra:t incomplete', '=cmd|x + [] ? －']);
  expect(({} as Record<string, unknown>)['userPrincipalName']).toBeUndefined();
  const long = await read(
    JSON.stringify([{ userPrincipalName: 'x'.repeat(1_000_000), accountEnabled: true }]),
    'long.json',
  );
  expect(joinIdpReadings([long]).systems[0]?.members[0]?.userId.length).toBe(1024);
  const started = performance.now();
  await read(
    JSON.stringify(
      Array.from({ length: 50_000 }, (_, index) => ({ userPrincipalName: `u${index}`, accountEnabled: true })),
    ),
    'many.json',
  );
  expect(performance.now() - started).toBeLessThan(4000);
  const endless = JSON.stringify(Array.from({ length: 200_001 }, () => 1));
  await expect(read(endless, 'endless.json')).rejects.toMatchObject({ code: 'IDP_EXPORT_TOO_LARGE' });
});
