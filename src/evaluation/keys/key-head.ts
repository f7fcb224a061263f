import type { Criterion } from '../../engagement/criterion.ts';
import type { RuleHead } from '../rule.ts';
import type { KeyInput } from './key-input.ts';

/** The rule of one column of the key ledger, with its cell; without one, that the ledger does not name the key. */
export function keyHead(
  id: string,
  { served, document }: KeyInput,
  criterion: Criterion | null,
  severity: RuleHead['severity'] = 'M',
): RuleHead {
  const nothing: Criterion | null =
    document === null
      ? null
      : {
          doc: document.doc,
          version: document.version,
          sha256: document.sha256,
          at: document.file,
          value: [],
          raw: '（記載なし）',
          approvedAt: document.approvedAt,
          basis: 'client-rule',
        };
  const measure = criterion ?? nothing;
  const required = measure === null ? null : { value: measure.value, raw: measure.raw };
  return { id, version: 1, reconciliation: 'REC-KEY', ...served, severity, criterion: measure, required };
}
