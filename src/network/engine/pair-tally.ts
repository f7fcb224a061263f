import type { Family } from '../addresses.ts';
import { subtractTraffic } from '../traffic/subtract-traffic.ts';
import type { Traffic } from '../traffic.ts';
import type { UnreadPart } from '../unread-part.ts';
import type { Admission } from './admission.ts';
import { admit } from './admit.ts';
import type { ClassSide, EndClass } from './end-class.ts';
import { meet } from './meet.ts';
import type { Channel } from './open-channels.ts';
import { Tally } from './tally.ts';
import type { Trip } from './trip.ts';

/** What gets from an interface of one class to one of another over their channels; null where a channel does not tell, `nothing` as an empty tally. */
export function pairTally(
  from: EndClass,
  to: EndClass,
  channelOf: (from: EndClass, to: EndClass, family: Family) => Channel,
): Tally | null {
  if (from.sides === null || to.sides === null) return null;
  const tally = new Tally();
  if (!from.isOpening || (!('state' in to.takes) && to.takes.length === 0)) return tally;
  for (const family of [4, 6] as const) {
    const [near, far] = [from.sides[family], to.sides[family]];
    if (near === null || far === null) continue;
    const channel = channelOf(from, to, family);
    if (channel === null) return null;
    for (const trip of channel) addTrip(tally, trip, from, to, near, far);
  }
  return tally;
}

function addTrip(tally: Tally, trip: Trip, from: EndClass, to: EndClass, near: ClassSide, far: ClassSide): void {
  const out = admit(near.out, near.out.painted.at(far.place), to.example.groups, trip.crossing, 'egress');
  const into = admit(far.in, far.in.painted.at(near.place), from.example.groups, trip.crossing, 'ingress');
  for (const [one, oneUnread] of parts(out))
    for (const [other, otherUnread] of parts(into)) {
      let traffic = meet(meet(trip.traffic, one), other);
      if (traffic.length === 0) continue;
      const unread = [...oneUnread, ...otherUnread];
      if ('state' in to.takes) unread.push(to.takes);
      else traffic = meet(traffic, to.takes);
      tally.add(trip, traffic, unread);
    }
}

const nothing: readonly UnreadPart[] = [];

/** What is admitted for sure, and each of what may be besides. */
function parts({ sure, maybes }: Admission): readonly (readonly [Traffic, readonly UnreadPart[]])[] {
  if (maybes.length === 0) return [[sure, nothing]];
  return [[sure, nothing], ...maybes.map(({ traffic, unread }) => [subtractTraffic(traffic, sure), [unread]] as const)];
}
