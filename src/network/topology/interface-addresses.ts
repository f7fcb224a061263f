import type { Fact } from '../../facts/fact.ts';
import { readText } from '../../facts/read-text.ts';
import { seenValue } from '../../facts/seen-value.ts';
import { parseCidr } from '../addresses/parse-cidr.ts';
import { uniteAddresses } from '../addresses/unite-addresses.ts';
import type { Addresses } from '../addresses.ts';
import { seenText } from './seen-text.ts';

/** The private IPv4 and the IPv6 addresses of an interface, delegated prefixes included: one set per family it has. */
export function interfaceAddresses(fact: Fact): readonly Addresses[] {
  const written = [
    seenText(fact, 'privateAddress') ?? [],
    members(fact, 'privateLines', 'PrivateIpAddress'),
    members(fact, 'lines6', 'Ipv6Address'),
    members(fact, 'prefixLines', 'Ipv4Prefix'),
    members(fact, 'prefixLines6', 'Ipv6Prefix'),
  ].flat();
  return byFamily(written);
}

function members(fact: Fact, attribute: string, path: string): readonly string[] {
  const lines = seenValue(fact, attribute);
  return Array.isArray(lines) ? lines.flatMap((line) => readText(line, path) ?? []) : [];
}

function byFamily(written: readonly string[]): readonly Addresses[] {
  const sets = written.flatMap((one) => parseCidr(one) ?? []);
  return ([4, 6] as const).map((family) => uniteAddresses(family, sets)).filter(({ ranges }) => ranges.length > 0);
}
