import type { Closed } from '../../access/closed.ts';
import type { AccessMatrix } from '../../engagement/matrix/access-matrix.ts';
import { matchPrincipals } from '../matrix/match-principals.ts';
import type { DutiesInput } from './duties-input.ts';
import type { HeldDuty, PossibleDuty } from './duty-subject.ts';

/** Duties that the client's matrices give to principals, people of Identity Center and persons. */
export interface DutyAssignments {
  /** ARN → duties; a principal with a row but no duty has none, and is there all the same. */
  readonly principals: ReadonlyMap<string, readonly HeldDuty[]>;
  /** Id in Identity Center → duties. */
  readonly center: ReadonlyMap<string, readonly HeldDuty[]>;
  /** Employee number → duties. */
  readonly persons: ReadonlyMap<string, readonly HeldDuty[]>;
  /** Duties of rows that may mean one of these too: their tags, their trust policies, or (`center`) Identity Center were not read. */
  readonly possible: (arns: readonly string[], center: boolean) => readonly PossibleDuty[];
  /** What was not read and could hold a principal of some row. */
  readonly closed: readonly Closed[];
}

/** Reads the duties off the rows of the matrices; members of a group hold the duty of its row. */
export function dutyAssignments({ people }: DutiesInput): DutyAssignments {
  const principals = new Map<string, HeldDuty[]>();
  const center = new Map<string, HeldDuty[]>();
  const persons = new Map<string, HeldDuty[]>();
  const open: PossibleDuty[] = [];
  const closed: Closed[] = [];
  const add = (map: Map<string, HeldDuty[]>, key: string, held: HeldDuty | null): void => {
    const known = map.get(key) ?? [];
    map.set(key, held === null ? known : [...known, held]);
  };
  for (const matrix of people.matrices.filter(({ form }) => form !== 'G')) {
    const matches = matchPrincipals(matrix, people.world);
    for (const row of matrix.principals) {
      const held = heldBy(row);
      const match = matches.rows.get(row.id);
      for (const arn of match?.principals ?? []) add(principals, arn, held);
      for (const { kind, id } of match?.members ?? []) add(kind === 'iam-user' ? principals : center, id, held);
      if (row.employeeNo !== null && row.employeeNo !== '') add(persons, row.employeeNo, held);
      const gaps = (match?.closed ?? []).filter(({ of }) => !people.excludedAccounts.has(of));
      closed.push(...gaps);
      if (held !== null) open.push(...gaps.map((gap) => ({ duty: held.duty, closed: gap })));
    }
  }
  const possible: DutyAssignments['possible'] = (arns, viaCenter) =>
    open.filter(({ closed: { part, of } }) => (part === 'identity-center' ? viaCenter : arns.includes(of)));
  return { principals, center, persons, possible, closed };
}

function heldBy({ duty, at, mapping }: AccessMatrix['principals'][number]): HeldDuty | null {
  return duty === null || duty === '' ? null : { duty, at, confirmed: mapping.status === 'confirmed' };
}
