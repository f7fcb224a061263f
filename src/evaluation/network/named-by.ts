import { printAddress } from '../../network/addresses/print-address.ts';
import type { Interface } from '../../network/elements/interface.ts';

/** The names by which a load balancer may list interfaces among its targets: instance, address, its own load balancer. */
export function namedBy(interfaces: readonly Interface[]): ReadonlySet<string> {
  return new Set(
    interfaces.flatMap(({ serves, addresses }) => [
      ...(serves === null ? [] : [serves.id]),
      ...addresses.flatMap(({ family, ranges }) => ranges.map(([first]) => printAddress(family, first))),
    ]),
  );
}
