import { valueAt } from './value-at.ts';

/** The objects at a path of a page: `Reservations[].Instances` walks nested lists, `$` is the page, a lone object counts as one. */
export function elementsOf(page: unknown, each: string): unknown[] {
  const parts = each.split('[]').map((part) => part.replace(/^\./, ''));
  return parts.reduce<unknown[]>(
    (nodes, part) =>
      nodes.flatMap((node) => {
        const value = part === '' ? node : valueAt(node, part);
        if (value === undefined || value === null) return [];
        return Array.isArray(value) ? value : [value];
      }),
    [page],
  );
}
