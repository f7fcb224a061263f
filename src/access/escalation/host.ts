import type { Closed } from '../closed.ts';

/** Something that runs with a role: a function, an instance, a stack, a build project. */
export interface Host {
  readonly arn: string;
  /** Null where it has none; an escalation through it gains nothing. */
  readonly role: string | null;
}

/** What runs in one account, of one kind. */
export interface HostList {
  /** Fact kind. */
  readonly kind: string;
  readonly account: string;
  readonly hosts: readonly Host[];
  /** Lists (one per region) that were not read to their end, and hosts whose role was not read. */
  readonly closed: readonly Closed[];
}

/** What runs with a role, as far as it was collected; a kind that stands nowhere here was not. */
export interface Hosts {
  readonly lists: readonly HostList[];
  /** Accounts whose roles were listed with their instance profiles, and the roles that have one. */
  readonly profiledAccounts: ReadonlySet<string>;
  readonly profiledRoles: ReadonlySet<string>;
}
