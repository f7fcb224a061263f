import type { Zone } from '../../engagement/network/zone-matrix.ts';
import { intersectAddresses } from '../../network/addresses/intersect-addresses.ts';
import type { Addresses } from '../../network/addresses.ts';
import type { Network } from '../../network/network.ts';
import type { Door } from '../../network/reach.ts';
import { outsideDoors } from './outside-doors.ts';
import type { ZoneAddresses } from './zone-addresses.ts';
import type { OutsideEnd } from './zone-members.ts';

/** Where a zone stands behind the doors of the network: its addresses, an account that was not collected, a service of AWS. */
export function zoneOutside(zone: Zone, { sets }: ZoneAddresses, network: Network): readonly OutsideEnd[] {
  const accounts = uncollectedAccounts(zone, network);
  return outsideDoors(network).flatMap(({ door, addresses }) => {
    // What the client says stands behind a connection is asked about as it is: routing may not tell.
    if (zone.via.includes(door.id)) return endsAt(door, [sets[4], sets[6]]);
    const whole = accounts.has(door.id) || isService(zone, door);
    const ends = whole ? addresses : addresses.map((behind) => within(behind, sets[behind.family], zone, door));
    return endsAt(door, ends);
  });
}

function endsAt(door: Door, sets: readonly Addresses[]): readonly OutsideEnd[] {
  return sets
    .filter(({ ranges }) => ranges.length > 0)
    .map((addresses): OutsideEnd => ({ kind: 'outside', door, addresses }));
}

function within(behind: Addresses, own: Addresses, { via, kind }: Zone, door: Door): Addresses {
  if (via.length > 0 || door.kind === 'service' || (kind === 'internet' && door.kind !== 'internet'))
    return { family: behind.family, ranges: [] };
  return intersectAddresses(behind, own);
}

/** Accounts the zone names itself, and those whose VPC it names, where nothing of them was read. */
function uncollectedAccounts({ matchers }: Zone, { topology }: Network): ReadonlySet<string> {
  const sides = [...topology.peerings.values()].flatMap(({ requester, accepter }) => [requester, accepter]);
  return new Set(
    matchers.flatMap(({ by, value }) => {
      if (by === 'account') return [value];
      if (by !== 'vpc' || topology.vpcs.has(value)) return [];
      return sides.filter(({ vpc }) => vpc === value).map(({ account }) => account);
    }),
  );
}

function isService({ matchers }: Zone, door: Door): boolean {
  if (door.kind !== 'service') return false;
  return matchers.some(({ by, value }) => by === 'service' && (door.id === value || door.id.endsWith(`.${value}`)));
}
