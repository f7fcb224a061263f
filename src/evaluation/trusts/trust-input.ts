import type { World } from '../../access/world.ts';
import type { ClientDocument } from '../../engagement/client-document.ts';
import type { Engagement } from '../../engagement/engagement.ts';
import type { ExternalServiceLine } from '../../engagement/external-services/external-service-line.ts';
import type { IdpSystem } from '../../engagement/identity-providers/idp-system.ts';
import type { AccessMatrix } from '../../engagement/matrix/access-matrix.ts';
import type { StaffLine } from '../../engagement/people/people-criteria.ts';
import type { Population } from '../../facts/fact.ts';
import type { Place } from '../../facts/load-population.ts';
import type { RuleHead } from '../rule.ts';

/** Which procedures and controls the rows of a reconciliation serve. */
export type Served = Pick<RuleHead, 'procedures' | 'controls' | 'pair'>;

/** The lists of one account and region that trusts are read from, kept while the places pass. */
export interface TrustPlace {
  readonly place: Place;
  /** By fact kind; a kind that does not belong to the place is missing. */
  readonly populations: Readonly<Record<string, Population>>;
}

/** Everything the reconciliation of federation and of external services is a pure function of. */
export interface TrustInput {
  readonly world: World;
  /** In the order of the plan, an account's global place first. */
  readonly places: readonly TrustPlace[];
  /** Null while the list (DOC-29) was not handed over. */
  readonly services: readonly ExternalServiceLine[] | null;
  /** Staff of contractors (DOC-31); null while the list was not handed over. */
  readonly staff: readonly StaffLine[] | null;
  readonly identityProviders: readonly IdpSystem[];
  /** The documents themselves, for what they do not name. */
  readonly documents: readonly ClientDocument[];
  readonly matrices: readonly AccessMatrix[];
  readonly engagement: Pick<Engagement, 'id' | 'stakeholders' | 'externalServices'>;
  readonly engagementSha256: string;
  /** Accounts the client trusts by name in its settings standard (BL-IAM-15). */
  readonly trustedAccounts: readonly string[];
  readonly federation: Served;
  readonly external: Served;
  /** The cells those serve, `G1-1.3|27017:CLD.12.1.5`, in the order of the procedures. */
  readonly externalCells: readonly string[];
  /** The organisation's platform, under which Identity Center and what belongs to no account is told. */
  readonly home: string;
  /** ISO date. */
  readonly asOf: string;
}
