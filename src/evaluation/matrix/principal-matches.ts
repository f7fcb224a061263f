import type { Closed } from '../../access/closed.ts';
import type { CenterAssignment, CenterGroup, CenterUser, WorldPrincipal } from '../../access/world.ts';
import type { OutsideParty } from './outside-parties.ts';

/** How a principal was found, in the order in which the first hit wins (domain C.4.2). */
export type MatchRung = 'explicit' | 'center' | 'name' | 'tag';

/** A person or user a group row covers. */
export interface RowMember {
  readonly kind: 'iam-user' | 'center-user';
  /** ARN, or the id in Identity Center. */
  readonly id: string;
  readonly name: string;
}

/** What one row of the matrix means in the cloud. */
export interface RowMatch {
  readonly row: string;
  /** The strongest way in which something was found; null where nothing was. */
  readonly rung: MatchRung | null;
  /** ARNs of the world whose grants are this row's, in code-unit order; for a person everything the person can use. */
  readonly principals: readonly string[];
  /** Principals no list shows: `*`, services, organisation ids, ARNs of other accounts and of providers. */
  readonly outside: readonly string[];
  /** Members of the groups the row speaks of. */
  readonly members: readonly RowMember[];
  /** True where it speaks of groups and all of them were read and are empty (NO_POPULATION, 空グループ). */
  readonly isEmptyGroup: boolean;
  /** Assignments whose role was not collected or not made yet: only the permission set can tell. */
  readonly unprovisioned: readonly CenterAssignment[];
  /** What was not read and could hold (more of) this row; with any of them ORPHAN and 一致 cannot be proven. */
  readonly closed: readonly Closed[];
  /** Names that look alike, only where nothing was found: printed, never used. */
  readonly candidates: readonly string[];
}

/** The rows of a matrix against the principals of a world, and what is left on both sides. */
export interface PrincipalMatches {
  readonly rows: ReadonlyMap<string, RowMatch>;
  /** ARN → rows it belongs to; a role of a permission set may belong to several. */
  readonly rowsOf: ReadonlyMap<string, readonly string[]>;
  /** ARN of a user without a row of its own → rows of the groups it is in. */
  readonly coveredBy: ReadonlyMap<string, readonly string[]>;
  /** Users, groups and roles without a row (UNREGISTERED); roots, folded roles and covered users are not among them. */
  readonly withoutRow: readonly WorldPrincipal[];
  /** Root of each account that no row names: always an implicit row (case A-64). */
  readonly roots: readonly WorldPrincipal[];
  /** People and groups of Identity Center who hold something and have no row. */
  readonly centerWithoutRow: readonly (CenterUser | CenterGroup)[];
  /** Roles of permission sets to which no assignment leads that was read. */
  readonly unassignedRoles: readonly WorldPrincipal[];
  /** Outside accounts, everybody, providers and deleted principals that no row names (EXTERNAL, PUBLIC). */
  readonly outsideWithoutRow: readonly OutsideParty[];
  /** Rows with matchers for which nothing was found (ORPHAN, or not collected where `closed` says so). */
  readonly withoutPrincipal: readonly string[];
  /** Rows for which the client has named nothing to look for. */
  readonly withoutMatcher: readonly string[];
}
