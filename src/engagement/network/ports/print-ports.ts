import type { PortRange } from '../zone-matrix.ts';

const names: ReadonlyMap<number, string> = new Map([
  [1, 'icmp'],
  [2, 'igmp'],
  [6, 'tcp'],
  [17, 'udp'],
  [47, 'gre'],
  [50, 'esp'],
  [51, 'ah'],
  [58, 'icmpv6'],
  [132, 'sctp'],
]);

/** Ports as a workpaper prints them, and as they are read again: `443/tcp, 8000-8100/tcp, icmp 8`; `全ポート` for every port, empty for none. */
export function printPorts(ports: readonly PortRange[] | null): string {
  return ports === null ? '全ポート' : ports.map(printed).join(', ');
}

function printed({ protocol, from, to }: PortRange): string {
  if (protocol === null) return '全ポート';
  const name = names.get(protocol) ?? `ip ${protocol}`;
  if (from === null || to === null || (from === 0 && to === 65535)) return name;
  if (protocol === 1 || protocol === 58) {
    const [type, code] = [from >> 8, from & 255];
    return from === to ? `${name} ${type}/${code}` : `${name} ${type}`;
  }
  return `${from === to ? from : `${from}-${to}`}/${name}`;
}
