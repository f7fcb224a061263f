import type { Ask } from '../ask.ts';

/** The route tables of the place with a route to a target (`vpce:minato-s3`). */
export function routedBy(ask: Ask, target: string): string[] {
  return ask
    .here(ask.company.routeTables)
    .filter(({ routes }) => routes.some((route) => route.endsWith(` ${target}`)))
    .map(({ name }) => ask.id('rtb', name));
}
