import type { World, WorldPrincipal, WorldResource } from '../world.ts';
import { type Insides, indexInsides } from './index-insides.ts';

/** The world by the names under which it is asked about. */
export interface WorldIndex {
  readonly world: World;
  readonly principals: ReadonlyMap<string, WorldPrincipal>;
  /** Roles by `account/name`, as a session's ARN gives them. */
  readonly roles: ReadonlyMap<string, WorldPrincipal>;
  readonly resources: ReadonlyMap<string, WorldResource>;
  /** Resources by service prefix. */
  readonly byService: ReadonlyMap<string, readonly WorldResource[]>;
  /** What lies inside them, by service prefix. */
  readonly insides: ReadonlyMap<string, Insides>;
}

/** Puts the principals and resources of a world into maps. */
export function indexWorld(world: World): WorldIndex {
  const byService = new Map<string, WorldResource[]>();
  for (const resource of world.resources) {
    const list = byService.get(resource.service) ?? [];
    list.push(resource);
    byService.set(resource.service, list);
  }
  const roles = world.principals.filter(({ kind }) => kind === 'role');
  return {
    world,
    principals: new Map(world.principals.map((principal) => [principal.arn, principal])),
    roles: new Map(roles.map((role) => [`${role.account}/${role.name}`, role])),
    resources: new Map(world.resources.map((resource) => [resource.arn, resource])),
    byService,
    insides: new Map([...byService].map(([service, resources]) => [service, indexInsides(resources)])),
  };
}
