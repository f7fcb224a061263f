import type { Interface } from '../../network/elements/interface.ts';

/** One interface for all of its subnet with the same groups and the same use, for they take the same ways. */
export function alike(interfaces: readonly Interface[]): readonly Interface[] {
  const known = new Map<string, Interface>();
  for (const one of interfaces) {
    const groups = 'state' in one.groups ? one.id : [...one.groups].sort().join(' ');
    const key = [
      one.subnet,
      groups,
      one.serves?.kind,
      one.serves?.kind === 'load-balancer' ? one.serves.id : '',
      one.publicAddresses.length > 0,
    ].join('|');
    if (!known.has(key)) known.set(key, one);
  }
  return [...known.values()];
}
