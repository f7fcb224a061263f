import type { Topology } from '../../network/topology.ts';

/** The same networks with every list in the order of its ids, so that a drawing does not depend on the order of the evidence. */
export function sortTopology(topology: Topology): Topology {
  const lists = Object.entries(topology).map(([name, list]) => {
    if (!(list instanceof Map)) return [name, list] as const;
    const sorted = [...list].sort(([a], [b]) => (String(a) < String(b) ? -1 : 1));
    return [name, new Map(sorted)] as const;
  });
  return Object.fromEntries(lists) as unknown as Topology;
}
