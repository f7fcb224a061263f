import type { Address } from './parse-address.ts';

/** Whether all of an address or network lies within a network; IPv4 never lies within IPv6. */
export function addressWithin(inner: Address, network: Address): boolean {
  if (inner.words.length !== network.words.length || inner.prefix < network.prefix) return false;
  for (let index = 0; index * 32 < network.prefix; index += 1) {
    const free = Math.max(0, 32 - (network.prefix - index * 32));
    const size = 2 ** free;
    if (Math.floor((inner.words[index] as number) / size) !== Math.floor((network.words[index] as number) / size)) {
      return false;
    }
  }
  return true;
}
