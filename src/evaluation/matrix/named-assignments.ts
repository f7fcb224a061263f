import type { CenterAssignment, World } from '../../access/world.ts';
import type { MatrixPrincipal } from '../../engagement/matrix/access-matrix.ts';
import { matchesName } from './matches-name.ts';

/** Assignments of permission sets a row names itself, where no role was made of the set or none was collected. */
export function namedAssignments(
  { matchers }: Pick<MatrixPrincipal, 'matchers'>,
  { center }: World,
): readonly CenterAssignment[] {
  const sets = matchers.filter(({ by }) => by === 'permissionSet');
  return (center?.assignments ?? []).filter(
    ({ roleArn, account, permissionSetName }) =>
      roleArn === null &&
      sets.some(
        ({ value, account: named }) => (named === null || named === account) && matchesName(value, permissionSetName),
      ),
  );
}
