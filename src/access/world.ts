import type { Reference, Value } from '../facts/value.ts';
import type { Closed } from './closed.ts';
import type { Policy } from './policy.ts';
import type { PublicAccessBlock } from './policy-set.ts';

/** What a principal is to an audit. */
export type PrincipalClass = 'person' | 'group' | 'workload' | 'external' | 'service-linked' | 'provider' | 'root';

/** Tags as read. */
export type Tags = Value<Readonly<Record<string, string>>>;

/** An IAM user, group or role, or the root of an account. */
export interface WorldPrincipal {
  readonly arn: string;
  readonly kind: 'user' | 'group' | 'role' | 'root';
  readonly class: PrincipalClass;
  readonly account: string;
  readonly name: string;
  readonly path: string;
  /** `AIDA…`, `AROA…`; null where unknown. */
  readonly uniqueId: string | null;
  readonly tags: Tags;
  /** Its own policies, without those of its groups; closed where any of them was not read. */
  readonly policies: readonly Policy[] | Closed;
  /** Those that were read although `policies` is closed: what they allow is proven, what they do not allow is not. */
  readonly readPolicies?: readonly Policy[];
  readonly boundary: Policy | null | Closed;
  /** ARNs of the groups of a user. */
  readonly groups: readonly string[];
  /** Trust policy of a role; null for others. */
  readonly trust: Policy | null | Closed;
  /** Folded into a permission set (`AWSReservedSSO_*`) or a service: judged there, not twice. */
  readonly folded: 'permission-set' | 'service-linked' | null;
  /** Name of the permission set a folded role belongs to. */
  readonly permissionSet: string | null;
  /** ISO instant of the last use AWS knows; null where never or unknown. */
  readonly lastUsed: string | null;
  readonly refs: readonly Reference[];
}

/** A person or group of Identity Center, an assignment, a permission set: who gets which role where. */
export interface CenterUser {
  readonly id: string;
  readonly userName: string;
  readonly displayName: string | null;
  readonly email: string | null;
  readonly enabled: boolean | null;
  readonly externalIds: readonly string[];
  readonly groups: readonly string[];
  readonly refs: readonly Reference[];
}

/** A group of Identity Center. */
export interface CenterGroup {
  readonly id: string;
  readonly name: string;
  readonly externalIds: readonly string[];
  readonly refs: readonly Reference[];
}

/** A permission set assigned to a user or group on an account; `roleArn` is its role there once it is provisioned. */
export interface CenterAssignment {
  readonly principalType: 'USER' | 'GROUP';
  readonly principalId: string;
  readonly account: string;
  readonly permissionSetArn: string;
  readonly permissionSetName: string;
  readonly roleArn: string | null;
  readonly refs: readonly Reference[];
}

/** Identity Center as collected. */
export interface IdentityCenter {
  readonly users: readonly CenterUser[];
  readonly groups: readonly CenterGroup[];
  readonly assignments: readonly CenterAssignment[];
  /** The permission sets' own policies, for accounts whose role was not collected. */
  readonly permissionSets: ReadonlyMap<
    string,
    { readonly name: string; readonly policies: readonly Policy[] | Closed }
  >;
  /** Lists that were not read to their end. */
  readonly closed: readonly Closed[];
  /** The answers its lists were read from. */
  readonly refs?: readonly Reference[];
}

/** A resource with or without a policy of its own. */
export interface WorldResource {
  readonly arn: string;
  /** Fact kind, `s3-bucket`. */
  readonly kind: string;
  /** IAM service prefix, `s3`. */
  readonly service: string;
  readonly account: string;
  readonly region: string;
  readonly name: string;
  readonly tags: Tags;
  /** Null where it has none or its kind knows none. */
  readonly policy: Policy | null | Closed;
  /** KMS grants, S3 ACL entries, Lake Formation grants as Allow statements. */
  readonly grants: readonly Policy[] | Closed;
  readonly publicAccessBlock: PublicAccessBlock | null | Closed;
  /** ARN of the customer key its data is encrypted with; null where none. */
  readonly key: string | null | Closed;
  /** Patterns of what lies inside it and is acted on by ARN: `arn:aws:s3:::b/*`, table indexes, log streams. */
  readonly inside: readonly string[];
  readonly refs: readonly Reference[];
}

/** One account: where it stands in the organisation and what limits it. */
export interface WorldAccount {
  readonly id: string;
  readonly partition: string;
  /** `o-…`; null where it belongs to none. */
  readonly organization: string | null | Closed;
  /** `o-…/r-…/ou-…/` for aws:PrincipalOrgPaths; null where none. */
  readonly orgPath: string | null;
  readonly isManagement: boolean;
  /** Level by level, root first, account last; null where no SCP applies. */
  readonly scps: readonly (readonly Policy[])[] | null | Closed;
  readonly rcps: readonly (readonly Policy[])[] | null | Closed;
  /** Lists of principals or resources that were not read to their end. */
  readonly closed: readonly Closed[];
}

/** Everything the permission engine knows, gathered from the facts of all accounts; nothing in it was judged. */
export interface World {
  readonly accounts: ReadonlyMap<string, WorldAccount>;
  readonly principals: readonly WorldPrincipal[];
  readonly resources: readonly WorldResource[];
  readonly center: IdentityCenter | null;
  /** The client's own accounts: gathered, listed by its organisation or named by the engagement; left out, those of `accounts`. */
  readonly ownAccounts?: ReadonlySet<string>;
  /** Why the organisation's list of accounts is not known to its end although it was asked for: an account that seems foreign may be the client's. */
  readonly ownUnread?: Closed;
}
