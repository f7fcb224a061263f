import { trafficOf } from '../traffic/traffic-of.ts';
import type { Traffic } from '../traffic.ts';

/**
 * The packets a rule means: `from` and `to` are ports of TCP and UDP, or type and code of ICMP, −1 for any (EC2 API reference,
 * IpPermission); every other protocol is meant whole.
 */
export function protocolTraffic(protocol: number | null, from: number | null, to: number | null): Traffic {
  if (protocol === null) return trafficOf(null);
  const isIcmp = protocol === 1 || protocol === 58;
  if (isIcmp) {
    if (from === null || from < 0) return trafficOf(protocol);
    return to === null || to < 0
      ? trafficOf(protocol, from * 256, from * 256 + 255)
      : trafficOf(protocol, from * 256 + to, from * 256 + to);
  }
  const hasPorts = protocol === 6 || protocol === 17;
  if (!hasPorts || from === null || to === null || from < 0 || to < 0) return trafficOf(protocol);
  return trafficOf(protocol, from, to);
}
