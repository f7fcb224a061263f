import type { Fact } from '../../facts/fact.ts';
import { readText } from '../../facts/read-text.ts';
import { seenValue } from '../../facts/seen-value.ts';
import { parseCidr } from '../addresses/parse-cidr.ts';
import { uniteAddresses } from '../addresses/unite-addresses.ts';
import type { Addresses } from '../addresses.ts';
import { seenText } from './seen-text.ts';

/** The public IPv4 addresses that stand for an interface, by its own answer and by the elastic addresses joined to it. */
export function publicAddressesOf(fact: Fact, elastic: readonly Fact[]): readonly Addresses[] {
  const lines = seenValue(fact, 'privateLines');
  const written = [
    seenText(fact, 'publicAddress') ?? [],
    Array.isArray(lines) ? lines.flatMap((line) => readText(line, 'Association.PublicIp') ?? []) : [],
    elastic.flatMap((one) => (seenText(one, 'interface') === fact.id ? (seenText(one, 'publicAddress') ?? []) : [])),
  ].flat();
  const set = uniteAddresses(
    4,
    written.flatMap((one) => parseCidr(one) ?? []),
  );
  return set.ranges.length === 0 ? [] : [set];
}
