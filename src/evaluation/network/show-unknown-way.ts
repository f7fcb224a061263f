import type { Topology } from '../../network/topology.ts';
import { printTraffic } from '../../network/traffic/print-traffic.ts';
import { showEnd } from './show-end.ts';
import { showPath } from './show-path.ts';
import type { UnknownWay } from './unknown-ways.ts';

const ports = 20;

/** A way between a zone and addresses that no zone names, with one pair of ends that shows it. */
export function showUnknownWay(way: UnknownWay, topology: Topology): Readonly<Record<string, unknown>> {
  const { zone, direction, excess, possible, examples, doors } = way;
  return {
    zone: zone.zone.id,
    direction,
    excess: printTraffic(excess).slice(0, ports),
    ...(possible.length === 0 ? {} : { possible: printTraffic(possible).slice(0, ports) }),
    ...(doors.length === 0
      ? {}
      : { doors: doors.slice(0, 3).map(({ door, by }) => ({ kind: door.kind, id: door.id, by })) }),
    examples: examples.slice(0, 1).map(({ from, to, reach }) => ({
      from: showEnd(from, topology),
      to: showEnd(to, topology),
      paths: reach.paths.slice(0, 1).map(showPath),
    })),
  };
}
