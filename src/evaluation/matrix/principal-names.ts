import type { World } from '../../access/world.ts';
import type { MappedPrincipal } from '../../engagement/matrix/mapping-file.ts';
import type { NamedThing } from './named-thing.ts';

type By = MappedPrincipal['candidates'][number]['by'];

const kinds = {
  user: { by: 'userName', label: 'IAM ユーザー' },
  group: { by: 'groupName', label: 'IAM グループ' },
  role: { by: 'roleName', label: 'IAM ロール' },
} as const;

/** The principals a client may have a word for: users, groups and roles of IAM, groups, people and permission sets of Identity Center. */
export function principalNames({ principals, center }: World): readonly NamedThing<By>[] {
  const own = principals.flatMap((one): NamedThing<By>[] => {
    if (one.kind === 'root' || one.folded !== null || one.class === 'service-linked') return [];
    const tags = one.tags.state === 'seen' ? one.tags.value : {};
    return [{ ...kinds[one.kind], value: one.name, account: one.account, name: one.name, tags }];
  });
  const sets = [...(center?.permissionSets.values() ?? [])].map(({ name }) => name);
  return [
    ...(center?.groups ?? []).map(({ name }) => thing('identityCenterGroup', name, 'Identity Center グループ')),
    ...(center?.users ?? []).flatMap(({ userName, displayName }) => [
      thing('identityCenterUser', userName, 'Identity Center ユーザー'),
      ...(displayName === null
        ? []
        : [{ ...thing('identityCenterUser', userName, 'Identity Center ユーザー'), name: displayName }]),
    ]),
    ...[...new Set(sets)].sort().map((name) => thing('permissionSet', name, '許可セット')),
    ...own,
  ];
}

function thing(by: By, value: string, label: string): NamedThing<By> {
  return { by, value, account: null, name: value, label, tags: {} };
}
