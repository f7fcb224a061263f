import type { Reference } from '../../facts/value.ts';
import type { Addresses } from '../addresses.ts';
import type { UnreadPart } from '../unread-part.ts';
import type { Placed } from './placed.ts';

/** A route table; `edge` is the gateway it is joined to (ingress routing), null for tables of subnets. */
export interface RouteTable extends Placed {
  readonly vpc: string;
  readonly routes: readonly Route[];
  readonly edge: string | null;
  /** Further gateways it is joined to: one table may serve the internet gateway and the virtual private gateway of a VPC. */
  readonly moreEdges?: readonly string[];
  readonly isMain: boolean;
}

/** One route. */
export interface Route {
  /** As written: `10.0.0.0/8`, `pl-…`. */
  readonly written: string;
  /** The prefixes it stands for; a prefix list that was not read is unread. */
  readonly destination: readonly Addresses[] | UnreadPart;
  readonly target: RouteTarget;
  readonly state: 'active' | 'blackhole';
  /** Written by route propagation of a virtual private gateway. */
  readonly propagated: boolean;
  readonly refs: readonly Reference[];
}

/** Where a route leads. `unknown` is a target no reader knows: a doubt, never nothing. */
export interface RouteTarget {
  readonly kind:
    | 'local'
    | 'internet-gateway'
    | 'egress-only-gateway'
    | 'nat-gateway'
    | 'vpn-gateway'
    | 'transit-gateway'
    | 'peering'
    | 'interface'
    | 'endpoint'
    | 'core-network'
    | 'carrier-gateway'
    | 'local-gateway'
    | 'unknown';
  readonly id: string;
}
