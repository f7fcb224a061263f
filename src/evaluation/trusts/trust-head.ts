import type { ClientDocument } from '../../engagement/client-document.ts';
import type { Criterion } from '../../engagement/criterion.ts';
import type { RuleHead } from '../rule.ts';
import type { Served } from './trust-input.ts';

/** The rule of one kind of row about a trust, with its place in the client's documents where there is one. */
export function trustHead(
  id: string,
  reconciliation: 'REC-FED' | 'REC-EXT',
  served: Served,
  severity: RuleHead['severity'],
  criterion: Criterion | ClientDocument | null,
): RuleHead {
  const measure = criterion !== null && 'rows' in criterion ? unnamed(criterion) : criterion;
  return {
    id,
    version: 1,
    reconciliation,
    ...served,
    severity,
    criterion: measure,
    required: measure === null ? null : { value: measure.value, raw: measure.raw },
  };
}

/** A document that says nothing of the object. */
function unnamed({ doc, version, sha256, file, approvedAt }: ClientDocument): Criterion {
  return {
    doc,
    version,
    sha256,
    at: file,
    value: [],
    raw: '（記載なし）',
    approvedAt,
    basis: 'client-rule',
  };
}
