import type { PrincipalClass, World, WorldPrincipal } from '../../access/world.ts';
import { type OutsideParty, outsideParties } from './outside-parties.ts';

/** Who there is to be judged (domain C.4.1). */
export interface AccessPopulation {
  /** Users, groups, roles and roots that are judged themselves. */
  readonly principals: readonly WorldPrincipal[];
  /** Service-linked roles: listed on a sheet of their own, not judged. */
  readonly serviceLinked: readonly WorldPrincipal[];
  /** Roles of permission sets: judged as the groups and people of Identity Center who hold them. */
  readonly permissionSetRoles: readonly WorldPrincipal[];
  readonly byClass: Readonly<Record<PrincipalClass, number>>;
  /** People and groups of Identity Center. */
  readonly centerUsers: number;
  readonly centerGroups: number;
  /** Outside accounts, providers, services and everybody, as policies let them in. */
  readonly outside: readonly OutsideParty[];
}

/** Sorts out the population of the access reconciliation: who is judged, who is folded into somebody else, who stands outside. */
export function population(world: World): AccessPopulation {
  const byClass = { person: 0, group: 0, workload: 0, external: 0, 'service-linked': 0, provider: 0, root: 0 };
  for (const one of world.principals) byClass[one.class] += 1;
  return {
    principals: world.principals.filter(({ folded }) => folded === null),
    serviceLinked: world.principals.filter(({ folded }) => folded === 'service-linked'),
    permissionSetRoles: world.principals.filter(({ folded }) => folded === 'permission-set'),
    byClass,
    centerUsers: world.center?.users.length ?? 0,
    centerGroups: world.center?.groups.length ?? 0,
    outside: outsideParties(world),
  };
}
