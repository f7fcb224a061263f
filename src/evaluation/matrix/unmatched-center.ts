import type { CenterAssignment, World } from '../../access/world.ts';
import type { Hit } from './find-subjects.ts';
import type { PrincipalMatches } from './principal-matches.ts';

/** People and groups of Identity Center who hold something and have no row, and permission-set roles to which no assignment leads. */
export function unmatchedCenter(
  world: World,
  hits: ReadonlyMap<string, readonly Hit[]>,
  rowsOf: ReadonlyMap<string, readonly string[]>,
  named: ReadonlySet<CenterAssignment>,
): Pick<PrincipalMatches, 'centerWithoutRow' | 'unassignedRoles'> {
  const { center, principals } = world;
  const matched = new Set([...hits.values()].flat().map(({ kind, subject }) => `${kind} ${subject}`));
  const assignments = center?.assignments ?? [];
  const byPermissionSet = (arn: string | null): boolean => arn !== null && rowsOf.has(arn) && rowNamesRole(arn);
  const open = (type: 'USER' | 'GROUP', id: string): boolean =>
    assignments.some(
      (one) => one.principalType === type && one.principalId === id && !byPermissionSet(one.roleArn) && !named.has(one),
    );
  const groups = (center?.groups ?? []).filter(({ id }) => {
    if (matched.has(`center-group ${id}`) || !open('GROUP', id)) return false;
    const members = (center?.users ?? []).filter((user) => user.groups.includes(id));
    return members.length === 0 || members.some((user) => !matched.has(`center-user ${user.id}`));
  });
  const users = (center?.users ?? []).filter(({ id }) => !matched.has(`center-user ${id}`) && open('USER', id));
  const assigned = new Set(assignments.flatMap(({ roleArn }) => roleArn ?? []));
  return {
    centerWithoutRow: [...users, ...groups],
    unassignedRoles: principals.filter(
      ({ folded, arn }) => folded === 'permission-set' && !assigned.has(arn) && !rowsOf.has(arn),
    ),
  };

  /** A row may name the permission set or its role itself: then whoever holds it is that row's. */
  function rowNamesRole(arn: string): boolean {
    return matched.has(`principal ${arn}`);
  }
}
