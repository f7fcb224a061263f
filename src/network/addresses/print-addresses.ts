import type { Addresses, Family } from '../addresses.ts';
import { printAddress } from './print-address.ts';

/** The fewest prefixes that make up a set, in order: `10.0.0.0/16`, `10.1.0.4/32`, `2001:db8::/32`. */
export function printAddresses({ family, ranges }: Addresses): readonly string[] {
  return ranges.flatMap(([first, last]) => [...prefixes(family, first, last)]);
}

function* prefixes(family: Family, first: bigint, last: bigint): Iterable<string> {
  const bits = family === 4 ? 32 : 128;
  for (let start = first; start <= last; ) {
    let free = 0;
    while (free < bits) {
      const size = 1n << BigInt(free + 1);
      if (start % size !== 0n || start + size - 1n > last) break;
      free += 1;
    }
    yield `${printAddress(family, start)}/${bits - free}`;
    start += 1n << BigInt(free);
  }
}
