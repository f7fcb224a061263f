import { doorReach } from '../../evaluation/network/door-reach.ts';
import { endsOf } from '../../evaluation/network/ends-of.ts';
import { identityDoorsOf } from '../../evaluation/network/identity-doors-of.ts';
import { isIdentityDoor } from '../../evaluation/network/is-identity-door.ts';
import { latticeReach } from '../../evaluation/network/lattice-reach.ts';
import type { GroupReach, Network } from '../../network/network.ts';
import type { End } from '../../network/reach.ts';
import { intersectTraffic } from '../../network/traffic/intersect-traffic.ts';
import { isWithin } from '../../network/traffic/is-within.ts';
import { subtractTraffic } from '../../network/traffic/subtract-traffic.ts';
import { uniteTraffic } from '../../network/traffic/unite-traffic.ts';
import type { Traffic } from '../../network/traffic.ts';
import type { UnreadPart } from '../../network/unread-part.ts';
import { AkashiError } from '../../text/akashi-error.ts';
import { besideGaps } from './beside-gaps.ts';
import type { ChosenEnd } from './chosen-end.ts';
import { handedWays } from './handed-ways.ts';
import type { ReachAnswer } from './reach-answer.ts';
import { stopsOf } from './stops-of.ts';

const nothing: GroupReach = { traffic: [], firm: [], possible: [], pairs: 0, examples: [], doubts: [], unread: [] };

/** Answers what of some ports gets from one end to another, and keeps everything the answer rests on. */
export function answerReach(from: ChosenEnd, to: ChosenEnd, asked: Traffic, network: Network): ReachAnswer {
  const [starts, ends] = [endsOf(from.members), endsOf(to.members)];
  const group = askEnds(starts, ends, network);
  const within = (traffic: Traffic): Traffic => intersectTraffic(uniteTraffic(...traffic.map((one) => [one])), asked);
  const doors = doorReach(from.members, to.members.doors, network);
  const lattice = latticeReach(from.members, to.members, [], network.topology);
  const through = (isKnown: boolean): readonly Traffic[] =>
    doors.found.filter(({ by }) => (by !== 'unknown') === isKnown).map(({ traffic }) => traffic);
  const straight = within(group.traffic);
  const traffic = uniteTraffic(straight, ...through(true).map(within));
  const may = within(group.possible);
  const possible = subtractTraffic(uniteTraffic(may, ...through(false).map(within)), traffic);
  const handed = handedWays(starts, to, network).filter(
    ({ listener, target }) => within(listener.traffic).length > 0 || within(target.traffic).length > 0,
  );
  const mays = handed.flatMap(({ reach, arrives }) => (arrives === 'perhaps' ? [reach] : []));
  const known = mays.filter((one) => one !== null);
  const unsure = [from, to].flatMap(({ members }) => [...members.gaps, ...members.unsure]);
  const gaps = [...unsure, ...doors.gaps, ...(may.length > 0 ? group.unread : [])];
  const missing = [from, to].find((end) => lacksInterfaces(end, end === to)) ?? null;
  const beside = [...besideGaps(from, to, network.topology), ...lattice.gaps];
  const unclear = lattice.found.filter(({ by }) => by === 'unknown').length;
  const isWhole = isWithin(asked, traffic);
  return {
    word: wordOf(traffic, possible, gaps, missing),
    from,
    to,
    asked,
    traffic,
    partly: subtractTraffic(straight, within(group.firm)),
    possible,
    examples: group.examples.filter(
      ({ reach }) => within(reach.traffic).length > 0 || within(reach.possible).length > 0,
    ),
    pairs: group.pairs,
    stops: isWithin(asked, straight) ? [] : stopsOf(starts, ends, asked, network),
    doubts: may.length > 0 || mays.length > 0 ? [...group.doubts, ...known.flatMap((one) => one.doubts)] : [],
    unread: isWhole ? [] : once([...gaps, ...known.flatMap((one) => one.unread)]),
    beside: isWhole ? [] : once(beside),
    missing,
    handed,
    doors: doors.found,
    lattice: lattice.found,
    identity: identityOf(to, network),
    isOpen:
      !isWhole && (possible.length > 0 || gaps.length + beside.length + mays.length + unclear > 0 || missing !== null),
  };
}

function askEnds(starts: readonly End[], ends: readonly End[], network: Network): GroupReach {
  const [from, to] = [starts[0], ends[0]];
  if (from === undefined || to === undefined) return nothing;
  if (starts.length > 1 || ends.length > 1) return network.between(starts, ends);
  if (from.kind === 'interface' && to.kind === 'interface' && from.id === to.id)
    throw new AkashiError('END_SAME', { seen: from.id });
  const reach = network.reach(from, to);
  return { ...reach, pairs: 1, examples: [{ from, to, reach }] };
}

/** Something that must have interfaces, or stand outside, and of which the evidence shows neither. */
function lacksInterfaces({ members, isContainer }: ChosenEnd, isGoal: boolean): boolean {
  if (isContainer || members.interfaces.length + members.outside.length > 0) return false;
  return !isGoal || members.doors.every(isIdentityDoor);
}

function wordOf(
  traffic: Traffic,
  possible: Traffic,
  gaps: readonly UnreadPart[],
  missing: ChosenEnd | null,
): ReachAnswer['word'] {
  if (traffic.length > 0) return 'reachable';
  if (gaps.length > 0) return 'not-obtained';
  return possible.length > 0 || missing !== null ? 'undecided' : 'unreachable';
}

function identityOf(to: ChosenEnd, network: Network): ReachAnswer['identity'] {
  const found = [...to.members.doors.filter(isIdentityDoor), ...identityDoorsOf(to.members, network)];
  return [...new Set(found)];
}

function once(parts: readonly UnreadPart[]): readonly UnreadPart[] {
  return [...new Map(parts.map((one) => [`${one.part} ${one.of} ${one.code}`, one])).values()];
}
