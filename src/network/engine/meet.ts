import { intersectTraffic } from '../traffic/intersect-traffic.ts';
import { wholeTraffic } from '../traffic/whole-traffic.ts';
import type { Traffic } from '../traffic.ts';

/** Packets in both sets, at no cost where one of them is everything. */
export function meet(one: Traffic, other: Traffic): Traffic {
  if (one === wholeTraffic) return other;
  return other === wholeTraffic ? one : intersectTraffic(one, other);
}
