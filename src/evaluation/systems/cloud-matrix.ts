import type { AccessMatrix } from '../../engagement/matrix/access-matrix.ts';

/**
 * A matrix without its columns for systems outside AWS, and without the rows that have a right only there (every other cell says
 * 対象外); null where nothing is left to compare with AWS.
 */
export function cloudMatrix(matrix: AccessMatrix): AccessMatrix | null {
  const outside = new Set(
    matrix.resources
      .filter(({ matchers }) => matchers.length > 0 && matchers.every(({ by }) => by === 'system'))
      .map(({ id }) => id),
  );
  if (outside.size === 0) return matrix;
  const resources = matrix.resources.filter(({ id }) => !outside.has(id));
  if (resources.length === 0) return null;
  const cells = matrix.cells.filter(({ resource }) => !outside.has(resource));
  const principals = matrix.principals.filter(
    ({ id }) =>
      !cells.some(({ principal }) => principal === id) ||
      cells.some(({ principal, notApplicable }) => principal === id && !notApplicable),
  );
  const kept = new Set(principals.map(({ id }) => id));
  return { ...matrix, resources, principals, cells: cells.filter(({ principal }) => kept.has(principal)) };
}
