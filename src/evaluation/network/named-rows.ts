import type { World } from '../../access/world.ts';
import type { AccessMatrix } from '../../engagement/matrix/access-matrix.ts';
import { matchPrincipals } from '../matrix/match-principals.ts';

/** Finds the principals that words of the client's name by rows of its access-control matrix (`SessionManager for P-01`). */
export function namedRows(
  matrices: readonly AccessMatrix[],
  world: World,
): (raw: string) => ReadonlySet<string> | null {
  const rows = matrices
    .filter(({ form }) => form !== 'G')
    .flatMap((matrix) => {
      const matches = matchPrincipals(matrix, world);
      return matrix.principals.map(({ id, name }) => ({
        id,
        name,
        principals: matches.rows.get(id)?.principals ?? [],
      }));
    });
  return (raw) => {
    const words = new Set(raw.normalize('NFKC').split(/[\s、,，;；()（）「」・/]+/));
    const named = rows.filter(({ id, name }) => words.has(id) || (name !== '' && words.has(name)));
    return named.length === 0 ? null : new Set(named.flatMap(({ principals }) => principals));
  };
}
