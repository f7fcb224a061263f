import type { Route } from '../elements/route-table.ts';
import type { Subnet, Vpc } from '../elements/subnet.ts';
import type { NetworkRule } from '../reach.ts';

/** A route that is taken, and where from: a subnet, or the gateway whose table it is (`subnet` null). */
export interface RouteStep {
  readonly vpc: Vpc;
  readonly subnet: Subnet | null;
  readonly route: Route;
  readonly rule: NetworkRule;
}
