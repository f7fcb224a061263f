import type { Topology } from '../../network/topology.ts';
import type { UnreadPart } from '../../network/unread-part.ts';
import { fitsName } from './fits-name.ts';
import { listPlace } from './list-place.ts';
import { mindsDoors } from './minds-doors.ts';
import type { ZoneMembers } from './zone-members.ts';

/** Lists of the places where two zones stand that were not read: each could hold a way between them that nobody has seen. */
export function placeGaps(from: ZoneMembers, to: ZoneMembers, topology: Topology): readonly UnreadPart[] {
  const inside = [from, to].flatMap(({ interfaces }) => interfaces);
  const places = new Set(inside.map(({ account, region }) => `${account} ${region}`));
  const holders = new Set([...to.interfaces, ...to.doors].map(({ account }) => account));
  const minds = mindsDoors(to);
  // From outside no list of a place could hold a way to public endpoints; where the zones stand, their own gaps tell.
  const isBeside = inside.length === 0 && to.doors.length > 0;
  return topology.unread.filter((one) => {
    if (one.part === 'door' && one.of.startsWith('arn:')) return minds && couldHold(to, one.of);
    const { account, region } = listPlace(one);
    if (account === null) return false;
    if (one.part === 'door') return minds && holders.has(account);
    return (places.size === 0 && !isBeside) || places.has(`${account} ${region}`);
  });
}

/** Whether something whose own way in was not read would belong to the zone. */
function couldHold({ zone, interfaces }: ZoneMembers, arn: string): boolean {
  if (interfaces.some(({ serves }) => serves?.id === arn)) return true;
  return zone.matchers.some(({ by, value }) => by === 'arn' && fitsName(value, [arn]));
}
