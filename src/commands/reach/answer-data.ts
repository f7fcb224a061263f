import { identityWays } from '../../evaluation/network/identity-ways.ts';
import { printAddresses } from '../../network/addresses/print-addresses.ts';
import type { End, Hop, NetworkRule, Reach } from '../../network/reach.ts';
import type { Topology } from '../../network/topology.ts';
import { printTraffic } from '../../network/traffic/print-traffic.ts';
import type { ChosenEnd } from './chosen-end.ts';
import { nameThing } from './name-thing.ts';
import type { ReachAnswer } from './reach-answer.ts';
import { refusingRules } from './refusing-rules.ts';
import { stopGround } from './stop-ground.ts';

/** The answer as data: the same that is printed, nothing cut off. */
export function answerData(answer: ReachAnswer, topology: Topology): Readonly<Record<string, unknown>> {
  const { word, asked, traffic, partly, possible, examples, handed, doors, lattice, identity, missing } = answer;
  const { doubts, unread, beside, isOpen, pairs } = answer;
  return {
    answer: word,
    isOpen,
    asked: printTraffic(asked),
    reachable: printTraffic(traffic),
    partlyReturned: printTraffic(partly),
    possible: printTraffic(possible),
    from: endData(answer.from),
    to: endData(answer.to),
    pairs,
    ways: examples.map(({ from, to, reach }) => ({
      from: showEnd(from),
      to: showEnd(to),
      ...reachData(reach, topology),
    })),
    stops: answer.stops.map((stop) => ({
      kind: stop.kind,
      lost: printTraffic(stop.lost),
      at: stop.at,
      by: refusingRules(stop, topology).map(ruleData),
      ground: stopGround(stop, topology),
      hops: stop.hops.map((hop) => hopData(hop, topology)),
    })),
    doubts,
    unread,
    beside,
    missing: missing === null ? null : missing.written,
    handed: handed.map(({ through, listener, target, reach, arrives }) => ({
      through: through.map(({ id }) => id),
      listener: { id: listener.id, ports: printTraffic(listener.traffic), evidence: listener.refs },
      target: { id: target.id, kind: target.kind, ports: printTraffic(target.traffic), evidence: target.refs },
      arrives,
      ...(reach === null ? {} : reachData(reach, topology)),
    })),
    doors: doors.map(({ door, by, traffic: ports, through }) => ({
      kind: door.kind,
      id: door.id,
      by,
      ports: printTraffic(ports),
      through,
      evidence: door.refs,
    })),
    lattice: lattice.map(({ network, services, by }) => ({ id: network.id, services, by, evidence: network.refs })),
    identity: identity.map((door) => ({
      kind: door.kind,
      id: door.id,
      right: identityWays(door),
      evidence: door.refs,
    })),
  };
}

function endData({ written, kind, id, name, members, notes }: ChosenEnd) {
  return {
    written,
    kind,
    id,
    name,
    interfaces: members.interfaces.map((one) => one.id),
    outside: members.outside.map(showEnd),
    doors: members.doors.map((door) => door.id),
    notes,
  };
}

function showEnd(end: End) {
  if (end.kind === 'interface') return { interface: end.id };
  return { door: end.door, addresses: printAddresses(end.addresses) };
}

function reachData({ paths, traffic, possible }: Reach, topology: Topology) {
  return {
    ports: printTraffic(traffic),
    possible: printTraffic(possible),
    paths: paths.map(({ family, isCertain, traffic: own, hops }) => ({
      family,
      isCertain,
      ports: printTraffic(own),
      hops: hops.map((hop) => hopData(hop, topology)),
    })),
  };
}

function hopData({ kind, id, rules, passes }: Hop, topology: Topology) {
  return { kind, id, name: nameThing(id, topology), passes: printTraffic(passes), rules: rules.map(ruleData) };
}

function ruleData({ kind, of, line, refs }: NetworkRule) {
  return { kind, of, line, evidence: refs };
}
