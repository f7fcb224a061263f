import type { Criterion } from '../../engagement/criterion.ts';
import type { RuleHead } from '../rule.ts';
import type { PeopleInput } from './people-input.ts';

/** The rule of one kind of row of REC-IDL, measured by a line of the client's records; null where there is none. */
export function peopleHead(
  id: string,
  input: PeopleInput,
  criterion: Criterion | null,
  severity: RuleHead['severity'],
  served: PeopleInput['served'] = input.served,
): RuleHead {
  return {
    id,
    version: 1,
    reconciliation: 'REC-IDL',
    ...served,
    severity,
    criterion,
    required: criterion === null ? null : { value: criterion.value, raw: criterion.raw },
  };
}
