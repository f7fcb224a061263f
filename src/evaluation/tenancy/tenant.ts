import type { World, WorldPrincipal, WorldResource } from '../../access/world.ts';
import type { SeparationLine } from '../../engagement/network/separation-design.ts';
import type { Reference } from '../../facts/value.ts';

/** A tenant (or environment) of the design, with every way it is told by. */
export interface Tenant {
  readonly name: string;
  readonly lines: readonly SeparationLine[];
  /** `Key=Value`, account, id, ARN pattern. */
  readonly matches: readonly string[];
}

/** Something of the cloud that may belong to a tenant. */
export interface Thing {
  readonly id: string;
  readonly kind: string;
  readonly account: string;
  readonly region: string;
  readonly tags: WorldResource['tags'];
  readonly refs: readonly Reference[];
}

/** What of the cloud belongs to whom. */
export interface Tenancy {
  readonly tenants: readonly Tenant[];
  readonly stores: readonly WorldResource[];
  readonly principals: readonly WorldPrincipal[];
  readonly own: NonNullable<World['ownAccounts']>;
  /** Names of the tenants a thing belongs to. */
  of(thing: Pick<Thing, 'id' | 'account' | 'tags'>): readonly string[];
  /** Whether tags that were not read could make it a tenant's. */
  isOpen(thing: Pick<Thing, 'tags'>): boolean;
}
