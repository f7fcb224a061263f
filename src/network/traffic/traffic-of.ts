import type { Traffic } from '../traffic.ts';
import { wholeTraffic } from './whole-traffic.ts';

/** Packets of a protocol (IANA number, null for all) to ports `from`–`to` (null for its whole block); reversed ports hold nothing. */
export function trafficOf(protocol: number | null, from: number | null = null, to: number | null = from): Traffic {
  if (protocol === null) return wholeTraffic;
  const block = protocol * 65536;
  const first = Math.max(0, from ?? 0);
  const last = Math.min(65535, to ?? 65535);
  return first > last ? [] : [[block + first, block + last]];
}
