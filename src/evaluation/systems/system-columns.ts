import type { AccessMatrix, MatrixResource } from '../../engagement/matrix/access-matrix.ts';

/** A column of the matrix that speaks of a system outside AWS, of all its accounts or of those with one role. */
export interface SystemColumn {
  readonly column: MatrixResource;
  /** `saas:box:example`. */
  readonly system: string;
  /** Null for every account of the system. */
  readonly role: string | null;
}

/** The columns that speak of systems outside AWS. */
export function systemColumns({ resources }: AccessMatrix): readonly SystemColumn[] {
  return resources.flatMap((column) =>
    column.matchers
      .filter(({ by }) => by === 'system')
      .map(({ value }): SystemColumn => {
        const at = value.indexOf('/');
        return at < 0
          ? { column, system: value, role: null }
          : { column, system: value.slice(0, at), role: value.slice(at + 1) };
      }),
  );
}
