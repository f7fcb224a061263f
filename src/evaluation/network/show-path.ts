import type { Path } from '../../network/reach.ts';
import { printTraffic } from '../../network/traffic/print-traffic.ts';
import { showHops } from './show-hops.ts';

const ports = 20;

/** A way hop by hop, with the rule that decides at each; one that is not certain says so. */
export function showPath({ family, hops, traffic, isCertain }: Path): Readonly<Record<string, unknown>> {
  const shown = { family, ports: printTraffic(traffic).slice(0, ports), hops: showHops(hops) };
  return isCertain ? shown : { ...shown, certain: false };
}
