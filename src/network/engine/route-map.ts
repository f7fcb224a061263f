import type { Addresses, Family } from '../addresses.ts';
import type { Grid } from './grid.ts';
import { type Painted, paintSpans } from './paint-spans.ts';

/** What of a route decides which one is taken. */
export interface Rankable {
  readonly written: string;
  readonly propagated: boolean;
  readonly target?: { readonly id: string };
}

/** The routes of a table by the places they are taken for; null where none leads. */
export interface RouteMap<R extends Rankable> {
  readonly painted: Painted<R | null>;
  /** Routes to prefix lists that were not read: they might be taken for any place. */
  readonly vague: readonly R[];
}

/**
 * Compiles a route table for one family: the longest prefix wins; among equal ones a static route comes before one to a prefix
 * list, and that before a propagated one (https://docs.aws.amazon.com/vpc/latest/userguide/route-tables-priority.html;
 * transit gateways: https://docs.aws.amazon.com/vpc/latest/tgw/how-transit-gateways-work.html, "Route evaluation order").
 */
export function routeMap<R extends Rankable>(
  routes: readonly R[],
  prefixes: (route: R) => readonly Addresses[] | null,
  grid: Grid,
  family: Family,
): RouteMap<R> {
  const layers = routes.flatMap((route) =>
    (prefixes(route) ?? []).flatMap((one) =>
      one.family !== family
        ? []
        : one.ranges.map((range) => ({
            route,
            size: range[1] - range[0],
            span: grid.cover({ family, ranges: [range] }),
          })),
    ),
  );
  const painted = paintSpans(layers, (covering) => {
    let best: (typeof layers)[number] | null = null;
    const isLocal = covering.some(({ route }) => route.target?.id === 'local');
    // What is the network's own, no announcement from outside takes away.
    for (const one of covering)
      if (isLocal && one.route.propagated) continue;
      else if (best === null || one.size < best.size || (one.size === best.size && rank(one.route) < rank(best.route)))
        best = one;
    return best?.route ?? null;
  });
  return { painted, vague: routes.filter((route) => prefixes(route) === null) };
}

function rank({ written, propagated, target }: Rankable): string {
  const order = propagated ? 2 : written.startsWith('pl-') ? 1 : 0;
  return `${order} ${written} ${target?.id}`;
}
