import type { Addresses } from '../addresses.ts';
import type { UnreadPart } from '../unread-part.ts';
import type { Placed } from './placed.ts';

/** A network interface: the smallest thing that can be reached. */
export interface Interface extends Placed {
  readonly vpc: string;
  readonly subnet: string;
  /** `interface`, `lambda`, `nat_gateway`, `vpc_endpoint`, `transit_gateway`, `network_load_balancer` … as AWS says. */
  readonly type: string;
  /** Private IPv4 and IPv6 addresses. */
  readonly addresses: readonly Addresses[];
  /** Public IPv4 addresses that an internet gateway maps to it; empty where it has none. */
  readonly publicAddresses: readonly Addresses[];
  /** True where internet gateways bring it nothing over IPv6 (internal load balancers of both families). */
  readonly deniesInternet?: boolean;
  readonly groups: readonly string[] | UnreadPart;
  /** False for an appliance that forwards packets; null where unread. */
  readonly checksAddresses: boolean | null;
  /** What uses it, as far as the evidence tells: `i-…`, the ARN of a load balancer, `vpce-…`, a database; null where nobody can tell. */
  readonly serves: { readonly kind: string; readonly id: string; readonly name: string | null } | null;
  readonly description: string | null;
}
