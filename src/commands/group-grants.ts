import type { Grant } from '../access/engine.ts';

/** Grants by service or by resource, in the order in which they were found. */
export function groupGrants(
  grants: readonly Grant[],
  keyOf: (grant: Grant) => string,
): ReadonlyMap<string, readonly Grant[]> {
  const groups = new Map<string, Grant[]>();
  for (const grant of grants) {
    const own = groups.get(keyOf(grant));
    if (own === undefined) groups.set(keyOf(grant), [grant]);
    else own.push(grant);
  }
  return groups;
}
