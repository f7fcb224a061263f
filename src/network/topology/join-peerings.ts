import type { Peering, PeeringSide } from '../elements/peering.ts';

/** Each peering once, what one side's account does not see filled in from the other's; in the order of the ids. */
export function joinPeerings(
  views: Iterable<{ readonly element: Peering; readonly viewer: string }>,
): ReadonlyMap<string, Peering> {
  const joined = new Map<string, Peering>();
  for (const { element, viewer } of views) {
    const seen = withRegion(element, viewer);
    const known = joined.get(seen.id);
    joined.set(seen.id, known === undefined ? seen : join(known, seen));
  }
  return new Map([...joined].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Whose account asked knows its own region; the requester's account names the peering. */
function withRegion(peering: Peering, viewer: string): Peering {
  const own = (side: PeeringSide): PeeringSide =>
    side.region === '' && side.account === viewer ? { ...side, region: peering.region } : side;
  return { ...peering, requester: own(peering.requester), accepter: own(peering.accepter) };
}

function join(one: Peering, other: Peering): Peering {
  const named = one.account === one.requester.account ? one : other.account === other.requester.account ? other : one;
  return {
    ...named,
    // Two answers of two moments may differ: the peering that was active in one of them carried packets.
    isActive: one.isActive || other.isActive,
    requester: joinSides(one.requester, other.requester),
    accepter: joinSides(one.accepter, other.accepter),
    refs: [...one.refs, ...other.refs],
  };
}

function joinSides(one: PeeringSide, other: PeeringSide): PeeringSide {
  const [fuller, rest] = one.ranges.length >= other.ranges.length ? [one, other] : [other, one];
  return {
    account: fuller.account || rest.account,
    region: fuller.region || rest.region,
    vpc: fuller.vpc || rest.vpc,
    ranges: fuller.ranges,
  };
}
