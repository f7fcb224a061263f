import type { AccessMatrix } from '../../engagement/matrix/access-matrix.ts';
import type { Identity } from './identity.ts';

/** Which person keys an identity is mapped to by rows of a matrix that name one person and were confirmed by the client (decision 7). */
export function mappedPersons(matrices: readonly AccessMatrix[]): (identity: Identity) => readonly string[] {
  const rows = matrices
    .flatMap(({ principals }) => principals)
    .filter(
      ({ kind, employeeNo, mapping }) => kind === 'person' && employeeNo !== null && mapping.status === 'confirmed',
    );
  return ({ kind, id, name, account, email }) =>
    rows.flatMap(({ employeeNo, matchers }) => {
      const named = matchers.some(({ by, value, account: only }) => {
        if (only !== null && only !== account) return false;
        if (kind === 'iam-user') return (by === 'userName' && value === name) || (by === 'arn' && value === id);
        return kind === 'center-user' && by === 'identityCenterUser' && [id, name, email].includes(value);
      });
      return named && employeeNo !== null ? employeeNo : [];
    });
}
