import type { Traffic } from '../traffic.ts';

const names: ReadonlyMap<number, string> = new Map([
  [1, 'icmp'],
  [6, 'tcp'],
  [17, 'udp'],
  [47, 'gre'],
  [50, 'esp'],
  [51, 'ah'],
  [58, 'icmpv6'],
]);

/** What a set holds, in the order of the protocols: `all`, `443/tcp`, `8000-8079/tcp`, `udp`, `icmp 8`, `protocols 2-5`; nothing for the empty set. */
export function printTraffic(traffic: Traffic): readonly string[] {
  const [first, ...more] = traffic;
  if (more.length === 0 && first?.[0] === 0 && first[1] === 256 * 65536 - 1) return ['all'];
  const printed: string[] = [];
  for (const { protocol, from, to, until } of pieces(traffic)) {
    if (until > protocol) printed.push(`protocols ${protocol}-${until}`);
    else if (from === 0 && to === 65535) printed.push(names.get(protocol) ?? `protocol ${protocol}`);
    else printed.push(ports(protocol, from, to));
  }
  return printed;
}

/** Ports of one protocol, or whole protocols side by side (`protocol` to `until`) that have no name of their own. */
function pieces(traffic: Traffic): { protocol: number; from: number; to: number; until: number }[] {
  const found: { protocol: number; from: number; to: number; until: number }[] = [];
  for (const [first, last] of traffic)
    for (let protocol = first >> 16; protocol <= last >> 16; protocol += 1) {
      const [from, to] = [Math.max(first - protocol * 65536, 0), Math.min(last - protocol * 65536, 65535)];
      const before = found.at(-1);
      const isWhole = (piece: { from: number; to: number }): boolean => piece.from === 0 && piece.to === 65535;
      const joins = before?.until === protocol - 1 && isWhole(before) && isWhole({ from, to });
      if (joins && !names.has(protocol) && !names.has(before.until)) before.until = protocol;
      else found.push({ protocol, from, to, until: protocol });
    }
  return found;
}

function ports(protocol: number, from: number, to: number): string {
  const name = names.get(protocol) ?? `protocol ${protocol}`;
  if (protocol === 1 || protocol === 58) return `${name} ${types(from, to)}`;
  return `${from === to ? from : `${from}-${to}`}/${name}`;
}

/** ICMP types, with their codes where not all of a type's are meant. */
function types(from: number, to: number): string {
  const [first, last] = [from >> 8, to >> 8];
  if ((from & 255) === 0 && (to & 255) === 255) return first === last ? `${first}` : `${first}-${last}`;
  return from === to ? `${first}/${from & 255}` : `${first}/${from & 255}-${last}/${to & 255}`;
}
