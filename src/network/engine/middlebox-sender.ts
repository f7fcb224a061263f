import type { Family } from '../addresses.ts';
import type { Interface } from '../elements/interface.ts';
import type { Atlas } from './atlas.ts';
import type { Sender } from './sender.ts';

/** An appliance's interface as the sender of what it forwards. */
export function middleboxSender(atlas: Atlas, one: Interface, family: Family): Sender {
  return {
    home: { subnet: one.subnet, span: atlas.grid.coverAll(family, one.addresses), vpc: one.vpc },
    door: null,
    groups: one.groups,
    vpcs: [one.vpc],
    isPublic: one.publicAddresses.length > 0,
    isNat: false,
    routedBy: null,
  };
}
