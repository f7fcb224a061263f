import type { Family } from '../addresses.ts';
import type { Atlas } from './atlas.ts';
import { leaveSubnet } from './leave-subnet.ts';
import { lookUpTransit } from './look-up-transit.ts';
import type { Walk } from './walk.ts';

/** Starts a walk. */
export function openWalk(atlas: Atlas, family: Family): Walk {
  const walk: Walk = {
    atlas,
    family,
    found: [],
    leave: (subnet, destination, trail) => leaveSubnet(walk, subnet, destination, trail),
    transit: (gateway, attachment, destination, trail) => lookUpTransit(walk, gateway, attachment, destination, trail),
  };
  return walk;
}
