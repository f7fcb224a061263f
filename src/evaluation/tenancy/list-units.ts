import type { World } from '../../access/world.ts';
import type { SeparationLine } from '../../engagement/network/separation-design.ts';
import type { Topology } from '../../network/topology.ts';
import type { Tenancy, Thing } from './tenant.ts';

/** Something that may be one tenant's alone (an account, a VPC, a database), with what it holds and whose that is. */
export interface Unit {
  readonly id: string;
  readonly things: readonly Thing[];
  readonly tenants: ReadonlySet<string>;
}

/** The units a model of separation speaks of. */
export function listUnits(
  model: SeparationLine['model'],
  kinds: readonly string[],
  tenancy: Tenancy,
  world: World,
  topology: Topology,
): readonly Unit[] {
  const held = new Map<string, Thing[]>();
  const put = (unit: string, thing: Thing): void => {
    held.set(unit, [...(held.get(unit) ?? []), thing]);
  };
  if (kinds.length > 0) {
    for (const one of world.resources) if (kinds.includes(one.kind)) put(one.arn, { ...one, id: one.arn });
  } else if (model === 'account') {
    const all = [...world.resources, ...tenancy.principals.map((one) => ({ ...one, region: 'global' }))];
    for (const one of all) put(one.account, { ...one, id: one.arn });
    for (const one of topology.vpcs.values()) put(one.account, { ...one, kind: 'vpc' });
  } else for (const [unit, thing] of standing(model, topology)) put(unit, thing);
  return [...held]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, things]) => ({ id, things, tenants: new Set(things.flatMap((one) => tenancy.of(one))) }));
}

/** What stands in a VPC, a subnet or under a security group. */
function* standing(
  model: SeparationLine['model'],
  { vpcs, subnets, interfaces, groups }: Topology,
): Iterable<[string, Thing]> {
  if (model === 'vpc') {
    for (const one of vpcs.values()) yield [one.id, { ...one, kind: 'vpc' }];
    for (const one of subnets.values()) yield [one.vpc, { ...one, kind: 'subnet' }];
    for (const one of interfaces.values()) yield [one.vpc, { ...one, kind: 'network-interface' }];
  } else if (model === 'subnet') {
    for (const one of subnets.values()) yield [one.id, { ...one, kind: 'subnet' }];
    for (const one of interfaces.values()) yield [one.subnet, { ...one, kind: 'network-interface' }];
  } else if (model === 'security-group') {
    for (const one of groups.values()) yield [one.id, { ...one, kind: 'security-group' }];
    for (const one of interfaces.values())
      for (const group of 'state' in one.groups ? [] : one.groups) yield [group, { ...one, kind: 'network-interface' }];
  }
}
