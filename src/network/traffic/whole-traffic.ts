import type { Traffic } from '../traffic.ts';

/** Every packet: all 256 protocols, all ports. */
export const wholeTraffic: Traffic = [[0, 256 * 65536 - 1]];
