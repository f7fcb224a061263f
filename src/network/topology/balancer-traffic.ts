import { trafficOf } from '../traffic/traffic-of.ts';
import { uniteTraffic } from '../traffic/unite-traffic.ts';
import { wholeTraffic } from '../traffic/whole-traffic.ts';
import type { Traffic } from '../traffic.ts';

/** The packets a protocol word of Elastic Load Balancing means on a port: `TCP_UDP` is both, `GENEVE` every packet. */
export function balancerTraffic(protocol: string | null, port: unknown): Traffic {
  if (typeof port !== 'number' || protocol === 'GENEVE' || protocol === null) return wholeTraffic;
  // Port 0 of a network load balancer stands for every port.
  const [from, to] = port === 0 ? [0, 65535] : [port, port];
  const udp = /UDP|QUIC/.test(protocol) ? trafficOf(17, from, to) : [];
  const tcp = /TCP|TLS|SSL|HTTP/.test(protocol) ? trafficOf(6, from, to) : [];
  return uniteTraffic(tcp, udp);
}
