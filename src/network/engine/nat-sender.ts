import type { Family } from '../addresses.ts';
import type { NatGateway } from '../elements/gateway.ts';
import type { Atlas } from './atlas.ts';
import type { Sender } from './sender.ts';

/** A NAT gateway as the sender of what it translates. */
export function natSender(atlas: Atlas, nat: NatGateway, family: Family): Sender {
  const own = atlas.interfacesOf(nat.id).flatMap(({ addresses }) => addresses);
  const ranges = own.length > 0 ? own : (atlas.topology.subnets.get(nat.subnet)?.ranges ?? []);
  return {
    home: { subnet: nat.subnet, span: atlas.grid.coverAll(family, ranges), vpc: nat.vpc },
    door: null,
    groups: [],
    vpcs: [nat.vpc],
    isPublic: nat.isPublic,
    isNat: true,
    routedBy: null,
  };
}
