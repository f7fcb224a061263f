import type { Example } from '../../network/network.ts';
import { intersectTraffic } from '../../network/traffic/intersect-traffic.ts';
import { subtractTraffic } from '../../network/traffic/subtract-traffic.ts';
import type { Traffic } from '../../network/traffic.ts';
import type { UnreadPart } from '../../network/unread-part.ts';
import type { Reason } from '../../text/reason-words.ts';
import { doorReach } from './door-reach.ts';
import { endsOf } from './ends-of.ts';
import { flowRequirement } from './flow-requirement.ts';
import { identityAccepted } from './identity-accepted.ts';
import type { NetContext } from './net-context.ts';
import type { DoorReach } from './pair-reach.ts';
import { placeGaps } from './place-gaps.ts';
import type { OutsideEnd, ZoneMembers } from './zone-members.ts';

/** A way between a zone and addresses that no zone names. */
export interface UnknownWay {
  readonly zone: ZoneMembers;
  readonly direction: 'in' | 'out';
  readonly excess: Traffic;
  readonly possible: Traffic;
  readonly examples: readonly Example[];
  readonly doors: readonly DoorReach[];
  /** Whether the matrix leaves open what holds for networks it does not name. */
  readonly unclear: boolean;
}

/** What leads from addresses that no zone names into the zones, and from the zones to them. */
export function unknownWays(
  ends: readonly OutsideEnd[],
  zones: readonly ZoneMembers[],
  context: NetContext,
): { readonly ways: readonly UnknownWay[]; readonly gaps: readonly UnreadPart[]; readonly doubts: readonly Reason[] } {
  const { matrix, input } = context;
  const { network } = input;
  const gaps: UnreadPart[] = [];
  const around: UnreadPart[] = [];
  const doubts = new Set<Reason>();
  const isInternet = ends.some(({ door }) => door.kind === 'internet');
  const ways = zones.flatMap((zone) =>
    (['in', 'out'] as const).flatMap((direction): UnknownWay[] => {
      const inside = endsOf(zone);
      const [starts, goals] = direction === 'in' ? [ends, inside] : [inside, ends];
      const group = inside.length === 0 ? null : network.between(starts, goals);
      const own =
        direction === 'in' ? flowRequirement(matrix, null, zone.zone.id) : flowRequirement(matrix, zone.zone.id, null);
      const offered = isInternet && direction === 'in' ? zone.doors : [];
      const doors = doorReach({ interfaces: [], outside: ends }, offered, network);
      gaps.push(...zone.gaps, ...zone.routes, ...(group?.unread ?? []), ...doors.gaps);
      around.push(
        ...placeGaps({ ...zone, interfaces: [], doors: [], outside: isInternet ? ends : [] }, zone, network.topology),
      );
      for (const { reason } of group?.doubts ?? []) doubts.add(reason);
      const excess = subtractTraffic(group?.traffic ?? [], own.allowed);
      const possible = subtractTraffic(group?.possible ?? [], own.allowed);
      const beyond = doors.found.filter(
        (one) =>
          intersectTraffic(one.traffic, own.allowed).length === 0 &&
          (one.by === 'open' || (one.by === 'identity' && !identityAccepted(one.door, context))),
      );
      if (excess.length + possible.length + beyond.length === 0) return [];
      return [
        {
          zone,
          direction,
          excess,
          possible,
          examples: group?.examples ?? [],
          doors: beyond,
          unclear: own.unclear !== null,
        },
      ];
    }),
  );
  return { ways, gaps: [...gaps, ...around], doubts: [...doubts].sort() };
}
