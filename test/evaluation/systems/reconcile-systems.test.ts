import { expect, test } from 'vitest';
import type { DirectoryMember } from '../../../src/engagement/identity-providers/directory-member.ts';
import type { IdpSystem } from '../../../src/engagement/identity-providers/idp-system.ts';
import type { AccessMatrix, MatrixCell } from '../../../src/engagement/matrix/access-matrix.ts';
import { cloudMatrix } from '../../../src/evaluation/systems/cloud-matrix.ts';
import { reconcileSystems } from '../../../src/evaluation/systems/reconcile-systems.ts';
import { cell, column, matrix, row } from '../matrix/small-world.ts';
import { lines } from '../trusts/trust-case.ts';

const served = { procedures: ['G1-1.3'], controls: ['27017:9.2.3'], pair: 'G1-1.3|27017:9.2.3' };

function member(userId: string, groups: readonly string[], more: Partial<DirectoryMember> = {}): DirectoryMember {
  return {
    system: '',
    userId,
    email: null,
    displayName: null,
    person: null,
    spellings: [userId],
    enabled: true,
    groups,
    mfa: null,
    lastSignIn: null,
    at: 'users.csv:2',
    ...more,
  };
}

function system(name: string, members: readonly DirectoryMember[], more: Partial<IdpSystem> = {}): IdpSystem {
  return {
    system: name,
    members,
    groups: [...new Set(members.flatMap(({ groups }) => groups))].sort(),
    assignments: [],
    complete: true,
    hasMembers: members.length > 0,
    documents: [],
    ...more,
  };
}

const box = system('saas:box:example', [
  member('taro', ['管理者']),
  member('hanako', ['編集者']),
  member('jiro', ['編集者'], { enabled: false }),
  member('ghost', ['閲覧者']),
]);
const entra = system('entra:example', [member('hanako', ['営業']), member('saburo', ['営業'])]);
const table = matrix(
  [
    row('管理', ['userName=taro']),
    row('営業', ['groupName=営業']),
    row('退職', ['userName=nobody']),
    row('役割', ['roleName=Ops']),
  ],
  [column('BOX管理', ['system=saas:box:example/管理者']), column('BOX編集', ['system=saas:box:example/編集者'])],
  [
    cell('管理', 'BOX管理', '○'),
    cell('管理', 'BOX編集', '○'),
    cell('営業', 'BOX管理', '×'),
    cell('営業', 'BOX編集', '×'),
    cell('退職', 'BOX編集', '○'),
    cell('役割', 'BOX管理', '×'),
  ],
);

const said = (matrices: readonly AccessMatrix[], systems: readonly IdpSystem[]): readonly string[] =>
  lines(reconcileSystems({ matrices, systems, served }), true);

test('accounts and roles of a SaaS against the matrix, both ways', () => {
  expect(said([table], [box, entra])).toEqual([
    'ACM-SYSTEM matrix-cell 管理×BOX管理 MATCH/EQUAL',
    'ACM-SYSTEM matrix-cell 営業×BOX管理 MATCH/EQUAL',
    'ACM-SYSTEM matrix-cell 管理×BOX編集 MISMATCH/MISSING',
    'ACM-SYSTEM matrix-cell 営業×BOX編集 MISMATCH/EXCESS',
    'ACM-SYSTEM matrix-cell 退職×BOX編集 MISMATCH/ORPHAN',
    'ACM-SYSTEM idp-member ghost MISMATCH/UNREGISTERED',
    'ACM-SYSTEM idp-group 閲覧者 MISMATCH/UNREGISTERED',
  ]);
  const [first] = reconcileSystems({ matrices: [table], systems: [box, entra], served });
  expect(first).toMatchObject({ platform: 'saas:box:example', reconciliation: 'REC-ACM' });
});

test('without an export nothing is compared; a cut one proves only what it shows', () => {
  expect(said([table], [])).toEqual([
    'ACM-SYSTEM matrix-column BOX管理 NOT_COLLECTED/DOC_NOT_PROVIDED',
    'ACM-SYSTEM matrix-column BOX編集 NOT_COLLECTED/DOC_NOT_PROVIDED',
  ]);
  expect(said([table], [{ ...box, complete: false }])).toEqual([
    'ACM-SYSTEM matrix-cell 管理×BOX管理 MATCH/EQUAL',
    'ACM-SYSTEM matrix-cell 営業×BOX管理 INDETERMINATE/MAPPING_UNCONFIRMED ｜ 認証基盤の書き出しにないグループ',
    'ACM-SYSTEM matrix-cell 管理×BOX編集 NOT_COLLECTED/DOC_NOT_PROVIDED ｜ 書き出しが全件でない',
    'ACM-SYSTEM matrix-cell 営業×BOX編集 INDETERMINATE/MAPPING_UNCONFIRMED ｜ 認証基盤の書き出しにないグループ',
    'ACM-SYSTEM matrix-cell 退職×BOX編集 NOT_COLLECTED/DOC_NOT_PROVIDED ｜ 書き出しが全件でない',
    'ACM-SYSTEM idp-member hanako MISMATCH/UNREGISTERED',
    'ACM-SYSTEM idp-member ghost MISMATCH/UNREGISTERED',
    'ACM-SYSTEM idp-group 閲覧者 MISMATCH/UNREGISTERED',
  ]);
});

test('rows and columns nobody confirmed, unknown symbols, roles that are gone, systems without a column', () => {
  const doubtful = matrix(
    [
      row('管理', ['userName=taro'], { mapping: { status: 'candidate', by: null, at: null } }),
      row('職務', ['roleName=Ops']),
    ],
    [column('A', ['system=saas:box:example']), column('B', ['system=saas:box:example/消えた役割'])],
    [cell('管理', 'A', '○'), cell('職務', 'A', '○'), cell('管理', 'B', '？')],
  );
  expect(said([doubtful], [box, system('saas:other:x', [member('a', [])])])).toEqual([
    'ACM-SYSTEM matrix-cell 管理×A INDETERMINATE/MAPPING_UNCONFIRMED',
    'ACM-SYSTEM matrix-cell 職務×A INDETERMINATE/MAPPING_UNCONFIRMED',
    'ACM-SYSTEM matrix-column B MISMATCH/ORPHAN',
    'ACM-SYSTEM idp-member hanako INDETERMINATE/MAPPING_UNCONFIRMED',
    'ACM-SYSTEM idp-member ghost INDETERMINATE/MAPPING_UNCONFIRMED',
    'ACM-SYSTEM identity-provider saas:other:x MISMATCH/UNREGISTERED ｜ マトリクスに列がないシステム',
  ]);
});

test('what AWS is compared with has no columns of other systems, nor rows that have a right only there', () => {
  const none: MatrixCell = { ...cell('管理', 'S3', '－'), notApplicable: true, levels: [] };
  const mixed = matrix(
    table.principals,
    [...table.resources, column('S3', ['service=s3'])],
    [...table.cells, none, cell('営業', 'S3', '×')],
  );
  const cloud = cloudMatrix(mixed);
  expect(cloud?.resources.map(({ id }) => id)).toEqual(['S3']);
  expect(cloud?.principals.map(({ id }) => id)).toEqual(['営業', '退職', '役割']);
  expect(cloud?.cells.map(({ principal }) => principal)).toEqual(['営業']);
  expect(cloudMatrix(table)).toBeNull();
  const plain = matrix(table.principals, [column('S3', ['service=s3'])]);
  expect(cloudMatrix(plain)).toBe(plain);
});
