import type { DirectoryMember } from '../../engagement/identity-providers/directory-member.ts';
import type { IdpSystem } from '../../engagement/identity-providers/idp-system.ts';
import type { MatrixPrincipal } from '../../engagement/matrix/access-matrix.ts';
import { matchesName } from '../matrix/matches-name.ts';

/**
 * The accounts of one system that a row of the matrix speaks of: by user name, by employee number, or as members of a group, in this
 * system or in an identity provider that knows the same person. Null where the row names nobody in a way that reaches the system;
 * `unknown` where it names a group that no export knows.
 */
export function rowMembers(
  row: MatrixPrincipal,
  system: IdpSystem,
  all: readonly IdpSystem[],
): readonly DirectoryMember[] | 'unknown' | null {
  const users = row.matchers.filter(({ by }) => by === 'userName' || by === 'identityCenterUser');
  const groups = row.matchers.filter(({ by }) => by === 'groupName' || by === 'identityCenterGroup');
  if (users.length + groups.length === 0 && row.employeeNo === null) return null;
  const isKnown = groups.some(({ value }) => all.some((one) => one.groups.some((name) => matchesName(value, name))));
  if (users.length === 0 && row.employeeNo === null && !isKnown) return 'unknown';
  const inGroup = ({ groups: own }: DirectoryMember): boolean =>
    groups.some(({ value }) => own.some((name) => matchesName(value, name)));
  const grouped = new Set(all.flatMap(({ members }) => members.filter(inGroup).flatMap(({ spellings }) => spellings)));
  return system.members.filter(
    (member) =>
      users.some(({ value }) => member.spellings.some((name) => matchesName(value, name))) ||
      (row.employeeNo !== null && member.person === row.employeeNo) ||
      inGroup(member) ||
      member.spellings.some((name) => grouped.has(name)),
  );
}
