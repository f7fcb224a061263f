import type { Criterion } from '../../engagement/criterion.ts';
import type { AccessMatrix } from '../../engagement/matrix/access-matrix.ts';
import type { RuleHead } from '../rule.ts';
import type { MatrixContext } from './matrix-context.ts';

/** Where in the matrix the requirement stands, and in which words; `null` words for what the matrix does not name at all. */
export interface Requirement {
  readonly at: string;
  readonly raw: string;
  readonly value: unknown;
}

/** The rule of one kind of row of REC-ACM, with its place in the client's document. */
export function accessHead(
  id: string,
  { input, matrix }: MatrixContext,
  requirement: Requirement | null,
  severity: RuleHead['severity'],
): RuleHead {
  const { value, raw } = requirement ?? { value: [], raw: '（記載なし）' };
  return {
    id,
    version: 1,
    reconciliation: 'REC-ACM',
    ...input.served,
    severity,
    criterion: criterionOf(matrix, requirement ?? { at: matrix.file, value, raw }),
    required: { value, raw },
  };
}

function criterionOf({ meta, sha256 }: AccessMatrix, { at, value, raw }: Requirement): Criterion {
  return {
    doc: meta.docId,
    version: meta.version,
    sha256,
    at,
    value,
    raw,
    approvedAt: meta.approvedAt,
    basis: 'client-rule',
  };
}
