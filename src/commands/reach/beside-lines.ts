import { identityWays } from '../../evaluation/network/identity-ways.ts';
import type { DoorReach } from '../../evaluation/network/pair-reach.ts';
import type { Language } from '../../text/language.ts';
import { reachPartWords } from '../../text/reach-part-words.ts';
import { reachWords } from '../../text/reach-words.ts';
import { say } from '../../text/say.ts';
import { referenceLines } from '../reference-lines.ts';
import type { HandedWay } from './handed-way.ts';
import type { ReachAnswer } from './reach-answer.ts';
import { showPorts } from './show-ports.ts';

const latticeWords = {
  open: reachWords.latticeOpen,
  identity: reachWords.latticeAsks,
  unknown: reachWords.latticeUnknown,
} as const;

/** Everything that leads there beside the direct way: load balancers, public doors, VPC Lattice, ways by identity. */
export function besideLines({ handed, doors, lattice, identity }: ReachAnswer, language: Language): readonly string[] {
  const section = (title: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : [title, ...lines];
  return [
    ...section(
      reachWords.balancers[language],
      handed.flatMap((way) => handedLines(way, language)),
    ),
    ...section(
      reachWords.doors[language],
      doors.flatMap((door) => doorLines(door, language)),
    ),
    ...section(
      reachWords.lattice[language],
      lattice.flatMap(({ network, services, by }) => [
        say(latticeWords[by], language, {
          network: network.name ?? network.id,
          services: services.join(reachWords.comma[language]),
        }),
        ...referenceLines(network.refs, language),
      ]),
    ),
    ...section(
      reachWords.identity[language],
      identity.flatMap((door) => [
        say(reachWords.identityLine, language, {
          kind: reachPartWords[door.kind]?.[language] ?? door.kind,
          id: door.id,
          action: identityWays(door)?.action ?? '',
        }),
        ...referenceLines(door.refs, language),
      ]),
    ),
  ];
}

function handedLines({ through, listener, target, reach, arrives }: HandedWay, language: Language): readonly string[] {
  const words = { surely: reachWords.balancer, perhaps: reachWords.balancerMaybe, lost: reachWords.balancerLost };
  const rules = (reach?.paths[0]?.hops ?? []).flatMap(({ rules: own }) => own.flatMap(({ refs }) => refs));
  return [
    say(words[arrives], language, {
      through: through.map(({ id, name }) => name ?? id).join(' → '),
      listener: showPorts(listener.traffic, language),
      target: target.id,
      ports: target.kind === 'lambda' ? '' : showPorts(target.traffic, language),
    }).trimEnd(),
    ...referenceLines(unique([...listener.refs, ...target.refs, ...rules]), language),
  ];
}

function unique<T>(all: readonly T[]): readonly T[] {
  return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
}

function doorLines({ door, by, traffic, through }: DoorReach, language: Language): readonly string[] {
  const words = {
    open: reachWords.doorOpen,
    identity: reachWords.doorIdentity,
    endpoint: reachWords.doorEndpoint,
    unknown: reachWords.doorUnknown,
  };
  const limits = through.join(reachWords.comma[language]);
  const named = through.length === 0 ? '' : say(reachWords.doorThrough, language, { limits });
  return [
    say(reachWords.door, language, {
      kind: reachPartWords[door.kind]?.[language] ?? door.kind,
      id:
        door.name === null || door.name === door.id ? door.id : say(reachWords.named, language, door as { id: string }),
      ports: showPorts(traffic, language),
      by: `${words[by][language]}${named}`,
    }),
    ...referenceLines(door.refs, language),
  ];
}
