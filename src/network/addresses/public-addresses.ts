import type { Addresses, Family } from '../addresses.ts';
import { parseCidr } from './parse-cidr.ts';
import { subtractAddresses } from './subtract-addresses.ts';
import { uniteAddresses } from './unite-addresses.ts';

/** Prefixes that no router of the internet forwards (IANA special-purpose registries, RFC 6890). */
const special: Readonly<Record<Family, readonly string[]>> = {
  4: [
    '0.0.0.0/8',
    '10.0.0.0/8',
    '100.64.0.0/10',
    '127.0.0.0/8',
    '169.254.0.0/16',
    '172.16.0.0/12',
    '192.168.0.0/16',
    '224.0.0.0/3',
  ],
  6: [],
};

/** Addresses of the internet: for IPv4 all but the private and special ones, for IPv6 the global unicast block (RFC 4291 2.4). */
export function publicAddresses(family: Family): Addresses {
  const read = (written: string): readonly Addresses[] => [parseCidr(written) ?? []].flat();
  return subtractAddresses(
    uniteAddresses(family, read(family === 4 ? '0.0.0.0/0' : '2000::/3')),
    uniteAddresses(family, special[family].flatMap(read)),
  );
}
