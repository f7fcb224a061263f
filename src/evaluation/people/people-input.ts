import type { World } from '../../access/world.ts';
import type { AccessMatrix } from '../../engagement/matrix/access-matrix.ts';
import type { IdpMember } from '../../engagement/people/idp-member.ts';
import type { PeopleCriteria } from '../../engagement/people/people-criteria.ts';
import type { Reference } from '../../facts/value.ts';
import type { RuleHead } from '../rule.ts';

/** Whether anybody can sign in with an identity; `unread` where what says so was not read. */
export interface IdentityState {
  readonly state: 'enabled' | 'disabled' | 'unread';
  /**
   * Reason word and exact code where a source was not read, also where the part that was read shows a way to sign in; null where all
   * were read, whether or not they say anything about it.
   */
  readonly code: string | null;
  readonly exact: string | null;
  /** What was read and shows it. */
  readonly refs: readonly Reference[];
  /** What was not read. */
  readonly gapRefs?: readonly Reference[];
}

/** Everything the reconciliation of the ID ledger with the cloud is a pure function of. */
export interface PeopleInput {
  readonly people: PeopleCriteria;
  /** Their rows of kind person with an employee number are confirmed mappings of ids to persons. */
  readonly matrices: readonly AccessMatrix[];
  readonly world: World;
  readonly served: Pick<RuleHead, 'procedures' | 'controls' | 'pair'>;
  /** The same for the procedure on outside identity services (G1-1.3); no procedures where it is out of scope. */
  readonly servedOutside: Pick<RuleHead, 'procedures' | 'controls' | 'pair'>;
  /** `aws:111122223333`, in the order of the plan. */
  readonly platforms: readonly string[];
  /** The organisation's platform, under which Identity Center and what belongs to no account is told. */
  readonly home: string;
  /** Accounts the engagement leaves out. */
  readonly excludedAccounts: ReadonlySet<string>;
  /** First day of the period and the day of the audit's cut-off, ISO dates. */
  readonly from: string;
  readonly asOf: string;
  /** Day on which the evidence was complete, ISO date: who left before it must be gone. */
  readonly collectedAt: string;
  /** Whether an IAM user (ARN) has a way to sign in. */
  readonly stateOf: (user: string) => IdentityState;
  /** Where the list of IAM users of an account, or of people of Identity Center (`center`), stands in the evidence. */
  readonly listRefs: (list: string) => readonly Reference[];
  /** Members of identity providers as their exports show them; null while no export was handed over. */
  readonly idpMembers: readonly IdpMember[] | null;
  /** Systems whose export goes on or could not be read to its end. */
  readonly idpCut?: readonly string[];
}
