import { expect, test } from 'vitest';
import type { World, WorldPrincipal, WorldResource } from '../../../src/access/world.ts';
import { mappingFileSchema } from '../../../src/engagement/matrix/mapping-file-schema.ts';
import { nameReason } from '../../../src/evaluation/matrix/name-reason.ts';
import { proposeMapping } from '../../../src/evaluation/matrix/propose-mapping.ts';

const account = '111122223333';

function principal(kind: 'user' | 'group' | 'role', name: string, more: Partial<WorldPrincipal> = {}): WorldPrincipal {
  return {
    ...{
      arn: `arn:aws:iam::${account}:${kind}/${name}`,
      kind,
      class: 'workload',
      account,
      name,
      path: '/',
      uniqueId: null,
    },
    ...{
      tags: { state: 'absent', at: '2026-04-10T00:00:00.000Z', refs: [] },
      policies: [],
      boundary: null,
      groups: [],
      trust: null,
    },
    ...{ folded: null, permissionSet: null, lastUsed: null, refs: [] },
    ...more,
  };
}

function bucket(name: string, tags: Readonly<Record<string, string>> = {}): WorldResource {
  return {
    ...{ arn: `arn:aws:s3:::${name}`, kind: 's3-bucket', service: 's3', account, region: 'ap-northeast-1', name },
    ...{ tags: { state: 'seen', value: tags, at: '2026-04-10T00:00:00.000Z', refs: [] }, policy: null, grants: [] },
    ...{ publicAccessBlock: null, key: null, inside: [], refs: [] },
  };
}

const world: World = {
  accounts: new Map(),
  principals: [
    principal('role', 'NightBatchRole'),
    principal('role', 'AWSReservedSSO_OpsAccess_0123', { folded: 'permission-set', permissionSet: 'OpsAccess' }),
    principal('role', 'AWSServiceRoleForECS', { class: 'service-linked' }),
    principal('user', 'yamada.t', { tags: { state: 'seen', value: { EmployeeId: 'E1001' }, at: '', refs: [] } }),
    principal('group', '開発者'),
    ...Array.from({ length: 12 }, (_, n) => principal('role', `audit-${String(n).padStart(2, '0')}`)),
  ],
  resources: [bucket('order-history'), bucket('unrelated', { System: '在庫' })],
  center: {
    users: [],
    groups: [{ id: 'g', name: 'aws-ops', externalIds: [], refs: [] }],
    assignments: [],
    permissionSets: new Map([['arn:aws:sso:::permissionSet/x', { name: 'OpsAccess', policies: [] }]]),
    closed: [],
  },
};

const word = (text: string, more: object = {}) => ({
  word: text,
  id: text,
  kind: 'role',
  mapping: { status: '候補' },
  ...more,
});
const listed = (principals: readonly object[], resources: readonly object[] = []) => {
  const mapping = mappingFileSchema.parse({
    matrix: 'provided/m.xlsx',
    principals: principals.map((one, n) => ({ ...one, id: `P-${n}` })),
    resources: resources.map((one, n) => ({ ...one, id: `R-${n}` })),
  });
  const made = proposeMapping(mapping, world);
  return [...made.principals, ...made.resources].map(({ candidates, match }) => ({
    match: match.length,
    candidates: candidates.map(({ by, value, reason }) => `${by} ${value} … ${reason}`),
  }));
};

test('candidates come with the reason why each is listed, and nothing is chosen', () => {
  expect(
    listed([
      word('夜間バッチ'),
      word('運用者'),
      word('山田太郎', { employeeNo: 'E1001' }),
      word('開発者'),
      word('倉庫番'),
    ]),
  ).toEqual([
    {
      match: 0,
      candidates: ['roleName NightBatchRole … IAM ロール: 「夜間」に当たる語 night、「バッチ」に当たる語 batch を含む'],
    },
    {
      match: 0,
      candidates: [
        'permissionSet OpsAccess … 許可セット: 「運用」に当たる語 ops を含む',
        'identityCenterGroup aws-ops … Identity Center グループ: 「運用」に当たる語 ops を含む',
      ],
    },
    { match: 0, candidates: ['userName yamada.t … IAM ユーザー: タグ EmployeeId=E1001 が一致'] },
    { match: 0, candidates: ['groupName 開発者 … IAM グループ: 名前が同じ'] },
    { match: 0, candidates: [] },
  ]);
});

test('resources by name and by tag', () => {
  const target = { target: '③' };
  expect(
    listed(
      [],
      [
        { word: '受注データ(S3)', mapping: { status: '候補' }, ...target },
        { word: '在庫', mapping: { status: '候補' }, ...target },
      ],
    ),
  ).toEqual([
    { match: 0, candidates: ['arn arn:aws:s3:::order-history … S3バケット: 「受注」に当たる語 order を含む'] },
    { match: 0, candidates: ['arn arn:aws:s3:::unrelated … S3バケット: タグ System=在庫 が一致'] },
  ]);
});

test('of many candidates the first are listed, and how many there are; what somebody gave is left alone', () => {
  const [many, given, none] = listed([
    word('監査'),
    word('監査人', { match: [{ by: 'roleName', value: 'Auditor' }] }),
    word('監査室', { none: true }),
  ]);
  expect(many?.candidates).toHaveLength(8);
  expect(many?.candidates.at(-1)).toContain('候補は全部で 12 件');
  expect(given).toEqual({ match: 1, candidates: [] });
  expect(none).toEqual({ match: 0, candidates: [] });
});

test('likeness alone is no reason', () => {
  expect(nameReason('aws-ops', 'aws-opt')).toBeNull();
  expect(nameReason('aws-ops', 'Ops-Role')?.reason).toBe('語 ops が共通');
  expect(nameReason('Operator', 'Operatar')).toBeNull();
  expect(nameReason('受注', 'zaiko')).toBeNull();
});
