import type { Criterion } from '../../engagement/criterion.ts';
import type { RuleHead } from '../rule.ts';

/** The rule of one kind of row of REC-SOD, measured by a line of the client's duty table; null where there is none. */
export function dutyHead(
  id: 'SOD-DUTY' | 'SOD-PAIR',
  served: Pick<RuleHead, 'procedures' | 'controls' | 'pair'>,
  criterion: Criterion | null,
): RuleHead {
  return {
    id,
    version: 1,
    reconciliation: 'REC-SOD',
    ...served,
    severity: 'M',
    criterion,
    required: criterion === null ? null : { value: criterion.value, raw: criterion.raw },
  };
}
