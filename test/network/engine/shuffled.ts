import type { NetworkAcl } from '../../../src/network/elements/network-acl.ts';
import type { Topology } from '../../../src/network/topology.ts';

/** The same topology with every list in another order; only the lines of a network ACL decide by theirs. */
export function shuffled(topology: Topology, random: (limit: number) => number): Topology {
  const acls = topology.acls as ReadonlyMap<string, NetworkAcl>;
  return { ...(mix(topology) as Topology), acls: mixMap(acls, (acl) => acl) as Topology['acls'] };

  function mix(value: unknown): unknown {
    if (value instanceof Map) return mixMap(value, mix);
    if (value instanceof Set) return new Set(order([...value]));
    if (Array.isArray(value)) return isRange(value) ? value : order(value).map(mix);
    if (typeof value !== 'object' || value === null) return value;
    const isSorted = 'ranges' in value && 'family' in value;
    return isSorted
      ? value
      : Object.fromEntries(Object.entries(value).map(([key, one]) => [key, keep(key) ? one : mix(one)]));
  }

  function mixMap(map: ReadonlyMap<unknown, unknown>, each: (value: unknown) => unknown): Map<unknown, unknown> {
    return new Map(order([...map]).map(([key, value]) => [key, each(value)]));
  }

  function order<T>(all: readonly T[]): T[] {
    const mixed = [...all];
    for (let n = mixed.length - 1; n > 0; n -= 1) {
      const m = random(n + 1);
      [mixed[n], mixed[m]] = [mixed[m] as T, mixed[n] as T];
    }
    return mixed;
  }
}

/** Sets of packets and addresses, and references, have an order of their own. */
const keep = (key: string): boolean => ['traffic', 'refs', 'addresses', 'publicAddresses'].includes(key);
const isRange = (value: readonly unknown[]): boolean => typeof value[0] === 'bigint' || typeof value[0] === 'number';
