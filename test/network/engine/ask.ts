import { publicAddresses } from '../../../src/network/addresses/public-addresses.ts';
import { openNetwork } from '../../../src/network/open-network.ts';
import type { Door, End, Reach } from '../../../src/network/reach.ts';
import { printTraffic } from '../../../src/network/traffic/print-traffic.ts';
import { makeTopology, type Notes, prefix } from '../make-topology.ts';

/** An end as a word: `eni-…`, `internet`, `internet 198.51.100.7`, `vpn-… 192.168.0.0/16`, `account 222233334444 10.9.0.0/16`. */
export function endOf(text: string): End {
  if (text.startsWith('eni-')) return { kind: 'interface', id: text };
  const [first = '', second, third] = text.split(' ');
  if (first === 'internet') {
    const addresses = second === 'v6' ? publicAddresses(6) : second === undefined ? publicAddresses(4) : prefix(second);
    return { kind: 'outside', door: { kind: 'internet', id: '*' }, addresses };
  }
  if (first === 'account' || first === 'transit-gateway' || first === 'service' || first === 'core-network')
    return { kind: 'outside', door: { kind: first, id: second ?? '' }, addresses: prefix(third ?? '') };
  const kinds: Readonly<Record<string, Door['kind']>> = { vpn: 'vpn', dxvif: 'direct-connect', cvpn: 'client-vpn' };
  const kind = kinds[first.split('-')[0] ?? ''] ?? 'vpn';
  return { kind: 'outside', door: { kind, id: first }, addresses: prefix(second ?? '') };
}

/** What gets from one end to another. */
export function ask(notes: Notes, from: string, to: string): Reach {
  return openNetwork(makeTopology(notes)).reach(endOf(from), endOf(to));
}

/** The same in words: `443/tcp | maybe all | firm …` — what gets there, what may, and what surely comes back where that is less. */
export function said(reach: Reach): string {
  const words = printTraffic(reach.traffic).join(', ') || 'nothing';
  const maybe = printTraffic(reach.possible).join(', ');
  const firm = printTraffic(reach.firm).join(', ') || 'nothing';
  return [words, ...(maybe === '' ? [] : [`maybe ${maybe}`]), ...(firm === words ? [] : [`firm ${firm}`])].join(' | ');
}
