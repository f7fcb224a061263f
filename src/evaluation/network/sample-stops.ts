import type { Network } from '../../network/network.ts';
import type { Stop } from '../../network/reach.ts';
import type { Reason } from '../../text/reason-words.ts';
import { endsOf } from './ends-of.ts';
import type { ZoneMembers } from './zone-members.ts';

const ends = 2;
const shown = 3;

/** Where packets of a few pairs of ends stop: what an auditor looks at first when something is missing or shut. */
export function sampleStops(from: ZoneMembers, to: ZoneMembers, network: Network, reason: Reason): readonly Stop[] {
  const stops = endsOf(from)
    .slice(0, ends)
    .flatMap((start) =>
      endsOf(to)
        .slice(0, ends)
        .flatMap((end) => network.reach(start, end).stops),
    );
  const told = new Map(
    stops.map((stop) => [`${stop.kind} ${stop.at.id} ${stop.by?.of ?? ''} ${stop.by?.line ?? ''}`, stop]),
  );
  // Answers that do not come back explain best what is missing: the way there is open.
  const isFirst = ({ kind }: Stop): boolean => reason === 'MISSING' && kind === 'return';
  return [...told.values()].sort((a, b) => Number(isFirst(b)) - Number(isFirst(a))).slice(0, shown);
}
