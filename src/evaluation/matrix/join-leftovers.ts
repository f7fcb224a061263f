import type { MatrixContext } from './matrix-context.ts';
import type { PrincipalMatches } from './principal-matches.ts';
import type { ResourceMatches } from './resource-matches.ts';

/** What no matrix of the client's names: with several matrices only what is left over by all of them is left over. */
export function joinLeftovers(contexts: readonly MatrixContext[]): MatrixContext | null {
  const [first, ...others] = contexts;
  if (first === undefined) return null;
  function inAll<T>(listOf: (context: MatrixContext) => readonly T[], keyOf: (one: T) => string): readonly T[] {
    const known = others.map((context) => new Set(listOf(context).map(keyOf)));
    return listOf(first as MatrixContext).filter((one) => known.every((keys) => keys.has(keyOf(one))));
  }
  const arn = (one: { readonly arn: string }): string => one.arn;
  const principals: PrincipalMatches = {
    ...first.principals,
    rows: new Map(
      contexts.flatMap(({ principals: { rows }, prefix }) => [...rows].map(([id, row]) => [`${prefix}${id}`, row])),
    ),
    withoutRow: inAll(({ principals: one }) => one.withoutRow, arn),
    roots: inAll(({ principals: one }) => one.roots, arn),
    centerWithoutRow: inAll(
      ({ principals: one }) => one.centerWithoutRow,
      ({ id }) => id,
    ),
    unassignedRoles: inAll(({ principals: one }) => one.unassignedRoles, arn),
    outsideWithoutRow: inAll(
      ({ principals: one }) => one.outsideWithoutRow,
      ({ kind, id }) => `${kind} ${id}`,
    ),
    withoutMatcher: contexts.flatMap(({ principals: one }) => one.withoutMatcher),
  };
  const columned = new Map(contexts.flatMap(({ resources: one }) => [...one.columnsOf]));
  const all = contexts.map((context) => context.resources);
  const unassigned = new Map(all.flatMap((one) => one.unassigned.map((open) => [open.arn, open] as const)));
  const unread = new Map(all.flatMap((one) => one.tagsUnread.map((gap) => [gap.of, gap] as const)));
  for (const placed of columned.keys()) {
    unassigned.delete(placed);
    unread.delete(placed);
  }
  const resources: ResourceMatches = {
    ...first.resources,
    columnsOf: columned,
    withoutColumn: inAll(({ resources: one }) => one.withoutColumn, arn),
    unassigned: [...unassigned.values()],
    tagsUnread: [...unread.values()],
    withoutMatcher: contexts.flatMap(({ resources: one }) => one.withoutMatcher),
  };
  return { ...first, principals, resources };
}
