import type { Traffic } from '../traffic.ts';
import { subtractTraffic } from './subtract-traffic.ts';

/** Whether every packet of the first set is in the second. */
export function isWithin(inner: Traffic, outer: Traffic): boolean {
  return subtractTraffic(inner, outer).length === 0;
}
