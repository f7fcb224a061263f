import type { PortRange } from '../zone-matrix.ts';
import { carriesPorts } from './carries-ports.ts';
import { type PortItem, PortItemReader } from './port-item-reader.ts';
import { portTokens } from './port-tokens.ts';
import { printPorts } from './print-ports.ts';
import { servicePorts } from './service-ports.ts';

/** What a text says of ports; `assumed` names ports written without a protocol, as they were read. */
export type PortsReading =
  | { readonly kind: 'ports'; readonly ports: readonly PortRange[] | null; readonly assumed: string | null }
  | { readonly kind: 'rest' }
  | { readonly kind: 'none' }
  | { readonly kind: 'unclear'; readonly seen: string };

/**
 * Reads ports as clients write them: `443/tcp`, `443,8443/tcp`, `TCP 1024-65535`, `HTTPS(443)`, `ICMP`, `全ポート`. A text that
 * can be read in no way or in two is unclear, never guessed; a number without protocol is TCP unless its service is known otherwise.
 */
export function parsePorts(text: string): PortsReading {
  const tokens = portTokens(text);
  if (tokens.length === 0) return { kind: 'none' };
  const unknown = tokens.find((token) => token.kind === 'unknown');
  if (unknown?.kind === 'unknown') return { kind: 'unclear', seen: unknown.seen };
  if (tokens.some(({ kind }) => kind === 'rest'))
    return tokens.every(({ kind }) => kind === 'rest' || kind === 'all') ? { kind: 'rest' } : unclear(text);
  if (tokens.every(({ kind }) => kind === 'all')) return { kind: 'ports', ports: null, assumed: null };
  const items = new PortItemReader(tokens).read();
  if (items === null || items.length === 0) return unclear(text);
  return settle(items);
}

function unclear(text: string): PortsReading {
  return { kind: 'unclear', seen: text.trim().slice(0, 80) };
}

/** Gives every number its protocol: its own, else the one behind the numbers that follow it, else the usual one. */
function settle(items: readonly PortItem[]): PortsReading {
  const ports: PortRange[] = [];
  const assumed: PortRange[] = [];
  let behind: readonly number[] | null = null;
  for (const item of [...items].reverse()) {
    const { range, isSuffixed } = item;
    if (isSuffixed) behind = item.protocols;
    else if (range === null || item.protocols.length > 0) behind = null;
    const bare = item.protocols.length === 0;
    const protocols = !bare ? item.protocols : (behind ?? usualProtocols(range));
    for (const protocol of protocols) {
      const made = rangeOf(protocol, range);
      ports.push(made);
      if (bare && behind === null) assumed.push(made);
    }
  }
  const text = assumed.length === 0 ? null : printPorts(inOrder(assumed));
  return { kind: 'ports', ports: inOrder(ports), assumed: text };
}

function rangeOf(protocol: number, range: PortItem['range']): PortRange {
  if (range !== null) return { protocol, from: range[0], to: range[1] };
  return carriesPorts(protocol) ? { protocol, from: 0, to: 65535 } : { protocol, from: null, to: null };
}

function usualProtocols(range: PortItem['range']): readonly number[] {
  const known = servicePorts.filter(({ ports }) =>
    ports.some(([from, to]) => range !== null && from === range[0] && to === range[1]),
  );
  return known.length === 0 ? [6] : [...new Set(known.flatMap(({ protocols }) => protocols))];
}

function inOrder(ports: readonly PortRange[]): readonly PortRange[] {
  const key = ({ protocol, from, to }: PortRange): string =>
    [protocol ?? -1, from ?? -1, to ?? -1].map((one) => String(one + 1).padStart(6, '0')).join(' ');
  const unique = new Map(ports.map((port) => [key(port), port] as const));
  return [...unique].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, port]) => port);
}
