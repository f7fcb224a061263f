import type { Reference } from '../../facts/value.ts';
import type { Example, Network } from '../../network/network.ts';
import type { Hop, Stop } from '../../network/reach.ts';
import type { JudgedPair } from './judged-pair.ts';
import { listEvidence } from './list-evidence.ts';
import { mindsDoors } from './minds-doors.ts';
import type { PairVerdict } from './pair-verdicts.ts';

const most = 60;

/** Where the papers stand that a pair rests on: the deciding lines of the ways shown, then the lists that were searched. */
export function pairEvidence(
  { from, to, reach }: JudgedPair,
  verdict: PairVerdict,
  examples: readonly Example[],
  stops: readonly Stop[],
  { topology }: Network,
): readonly Reference[] {
  if (verdict.reason === 'NEEDS_OBSERVATION') return [];
  const inside = [from, to].flatMap(({ interfaces }) => interfaces);
  const places = inside.map(({ account, region }) => `${account} ${region}`);
  const every = [...topology.lists.keys()].map((key) => key.slice(key.indexOf(' ') + 1));
  const holders = new Set([...inside, ...to.doors].map(({ account }) => account));
  const minds = mindsDoors(to);
  const doorPlaces = minds ? every.filter((place) => holders.has(place.split(' ')[0] ?? '')) : [];
  // From outside public endpoints are reached whatever stands in our networks.
  const isBeside = inside.length === 0 && to.doors.length > 0 && from.outside.length > 0;
  const all = [
    ...(verdict.gap?.refs ?? []),
    ...examples.flatMap(({ reach: way }) => way.paths.flatMap(({ hops }) => hops.flatMap(rulesOf))),
    ...reach.uncontrolled.flatMap(({ path }) => path.hops.flatMap(rulesOf)),
    ...verdict.doors.flatMap(({ door }) => door.refs),
    ...verdict.lattice.flatMap(({ network }) => network.refs),
    ...reach.endpoints.flatMap(({ endpoint }) => endpoint.refs),
    ...stops.flatMap(({ hops, by }) => [...(by?.refs ?? []), ...hops.flatMap(rulesOf)]),
    ...reach.doubts.flatMap(({ refs }) => refs),
    ...from.interfaces.slice(0, 5).flatMap(({ refs }) => refs),
    ...to.interfaces.slice(0, 5).flatMap(({ refs }) => refs),
    ...(isBeside ? [] : listEvidence(places.length > 0 ? places : every, topology)),
    ...listEvidence(doorPlaces, topology, ['door']),
  ];
  return [...new Map(all.map((one) => [`${one.id} ${one.page ?? ''} ${one.pointer ?? ''}`, one])).values()].slice(
    0,
    most,
  );
}

function rulesOf({ rules }: Hop): readonly Reference[] {
  return rules.flatMap(({ refs }) => refs);
}
