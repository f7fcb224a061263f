import type { Example } from '../../network/network.ts';
import type { Stop } from '../../network/reach.ts';
import { intersectTraffic } from '../../network/traffic/intersect-traffic.ts';
import { printTraffic } from '../../network/traffic/print-traffic.ts';
import { subtractTraffic } from '../../network/traffic/subtract-traffic.ts';
import type { Row } from '../row.ts';
import type { JudgedPair } from './judged-pair.ts';
import type { NetInput } from './net-input.ts';
import type { PairVerdict } from './pair-verdicts.ts';
import { showEnd } from './show-end.ts';
import { showPath } from './show-path.ts';
import { showStop } from './show-stop.ts';

const most = 3;
const ports = 40;

/** What leads from zone to zone: language-neutral and bounded, with a few ways shown hop by hop. */
export function pairFound(
  { from, to, requirement, reach }: JudgedPair,
  verdict: PairVerdict,
  examples: readonly Example[],
  stops: readonly Stop[],
  { network }: Pick<NetInput, 'network'>,
): NonNullable<Row['found']> {
  const { topology } = network;
  const beyond = subtractTraffic(reach.group.possible, requirement.allowed);
  const value = {
    traffic: printed(reach.group.traffic),
    excess: verdict.reason === 'EXCESS' ? printed(verdict.traffic) : [],
    missing: verdict.reason === 'MISSING' ? printed(verdict.traffic) : [],
    possible: printed(beyond),
    handed: printed(reach.handed),
    examples: examples.slice(0, most).map(({ from: start, to: end, reach: way }) => ({
      from: showEnd(start, topology),
      to: showEnd(end, topology),
      paths: way.paths
        .filter(({ traffic }) => verdict.traffic.length === 0 || intersectTraffic(traffic, verdict.traffic).length > 0)
        .slice(0, most)
        .map(showPath),
    })),
    uncontrolled: reach.uncontrolled.map(({ control, from: start, to: end, path }) => ({
      control,
      from: showEnd(start, topology),
      to: showEnd(end, topology),
      ...showPath(path),
    })),
    stops: stops.map(showStop),
    doors: verdict.doors.slice(0, most).map(({ door, by, traffic, through }) => ({
      kind: door.kind,
      id: door.id,
      by,
      ports: printTraffic(traffic),
      through,
    })),
    serviceNetworks: verdict.lattice.map(({ network: one, services, by }) => ({
      id: one.id,
      name: one.name,
      auth: one.authType,
      by,
      services: services.slice(0, most),
    })),
    endpoints: reach.endpoints
      .slice(0, most)
      .map(({ endpoint, state, resources }) => ({ id: endpoint.id, state, resources: resources.slice(0, most) })),
    doubts: reach.doubts.slice(0, most).map(({ reason, kind, id }) => ({ reason, kind, id })),
    unread: reach.gaps.slice(0, most).map(({ part, of, code }) => ({ part, of, code })),
    counts: {
      from: from.interfaces.length + from.outside.length,
      to: to.interfaces.length + to.outside.length,
      pairs: reach.group.pairs,
      doors: verdict.doors.length,
      doubts: reach.doubts.length,
      unread: reach.gaps.length,
    },
  };
  const used = Object.fromEntries(Object.entries(value).filter(([, one]) => !Array.isArray(one) || one.length > 0));
  const { gap } = verdict;
  if (gap !== null) return { state: 'unread', code: gap.exact ?? gap.code, value: used };
  return { state: 'seen', value: used };
}

function printed(traffic: Parameters<typeof printTraffic>[0]): readonly string[] {
  const all = printTraffic(traffic);
  return all.length <= ports ? all : [...all.slice(0, ports), `… ${all.length}`];
}
