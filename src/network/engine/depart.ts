import { publicAddresses } from '../addresses/public-addresses.ts';
import type { Family } from '../addresses.ts';
import type { Interface } from '../elements/interface.ts';
import type { Door, End } from '../reach.ts';
import { intersectTraffic } from '../traffic/intersect-traffic.ts';
import type { Atlas } from './atlas.ts';
import { conduct } from './conduct.ts';
import { enterByDoor } from './enter-by-door.ts';
import type { Departure } from './find-trips.ts';
import type { Goal } from './goal.ts';
import { middleboxSender } from './middlebox-sender.ts';
import { openWalk } from './open-walk.ts';
import { Trail } from './trail.ts';
import type { Check } from './way.ts';

/** Sets out from an end for a goal; null where it has no address of the family. */
export function depart(atlas: Atlas, family: Family, from: End, goal: Goal, isBare = false): Departure | null {
  if (from.kind === 'outside') return fromOutside(atlas, family, from.door, from, goal);
  const one = atlas.topology.interfaces.get(from.id);
  if (one === undefined) return null;
  const source = atlas.grid.coverAll(family, one.addresses);
  if (source.length === 0) return null;
  return fromInterface(atlas, family, one, goal, isBare);
}

function fromInterface(atlas: Atlas, family: Family, one: Interface, goal: Goal, isBare: boolean): Departure {
  const sender = middleboxSender(atlas, one, family);
  const walk = openWalk(atlas, family);
  const region = atlas.topology.vpcs.get(one.vpc)?.region ?? one.region;
  walk.leave(one.subnet, goal.destination, new Trail(region));
  const rule = { kind: 'gateway', of: one.id, line: null, refs: one.refs } as const;
  const checks: Check[] = conduct(one.type).isOpening
    ? [{ kind: 'groups', groups: one.groups, peer: goal.groups, direction: 'egress' }]
    : [{ kind: 'only', traffic: [], rule }];
  return {
    sender,
    source: sender.home?.span ?? [],
    stations: isBare ? [] : [{ kind: 'interface', id: one.id, checks }],
    ways: walk.found,
  };
}

function fromOutside(
  atlas: Atlas,
  family: Family,
  door: Door,
  { addresses }: Extract<End, { kind: 'outside' }>,
  goal: Goal,
): Departure | null {
  const { grid } = atlas;
  const all = grid.coverAll(family, [addresses]);
  const source = door.kind === 'internet' ? intersectTraffic(all, grid.cover(publicAddresses(family))) : all;
  if (source.length === 0) return null;
  const walk = openWalk(atlas, family);
  const heading = 'door' in goal.place ? null : { ...goal.place, isPublic: goal.isPublic, isHidden: goal.isHidden };
  enterByDoor(walk, door, goal.destination, heading, null);
  const isUnknown = door.kind === 'account' || door.kind === 'transit-gateway' || door.kind === 'core-network';
  const sender = {
    home: null,
    door: door.kind === 'client-vpn' ? null : door,
    groups: isUnknown ? ('anybody' as const) : [],
    vpcs: [],
    isPublic: false,
    isNat: false,
    routedBy: null,
  };
  return { sender, source, stations: [], ways: walk.found };
}
