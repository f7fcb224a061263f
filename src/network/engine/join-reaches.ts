import type { Reach } from '../reach.ts';
import { subtractTraffic } from '../traffic/subtract-traffic.ts';
import { uniteTraffic } from '../traffic/unite-traffic.ts';

/** What gets there by any of several reaches. */
export function joinReaches(reaches: readonly Reach[]): Reach {
  const traffic = uniteTraffic(...reaches.map((one) => one.traffic));
  return {
    traffic,
    firm: uniteTraffic(...reaches.map(({ firm }) => firm)),
    possible: subtractTraffic(uniteTraffic(...reaches.map(({ possible }) => possible)), traffic),
    paths: reaches.flatMap(({ paths }) => paths),
    stops: reaches.flatMap(({ stops }) => stops),
    doubts: once(reaches.flatMap(({ doubts }) => doubts)),
    unread: once(reaches.flatMap(({ unread }) => unread)),
  };
}

function once<T>(all: readonly T[]): readonly T[] {
  return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
}
