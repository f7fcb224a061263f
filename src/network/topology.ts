import type { Reference } from '../facts/value.ts';
import type { Balancer } from './elements/balancer.ts';
import type { Endpoint, EndpointService } from './elements/endpoint.ts';
import type { Firewall } from './elements/firewall.ts';
import type { Gateway, NatGateway } from './elements/gateway.ts';
import type { Interface } from './elements/interface.ts';
import type { NetworkAcl } from './elements/network-acl.ts';
import type { OpenDoor } from './elements/open-door.ts';
import type { Peering } from './elements/peering.ts';
import type { PrefixList } from './elements/prefix-list.ts';
import type { PublicAccessBlock } from './elements/public-access-block.ts';
import type { RouteTable } from './elements/route-table.ts';
import type { SecurityGroup } from './elements/security-group.ts';
import type { ServiceNetwork } from './elements/service-network.ts';
import type { Site } from './elements/site.ts';
import type { Subnet, Vpc } from './elements/subnet.ts';
import type { TransitGateway } from './elements/transit-gateway.ts';
import type { UnreadPart } from './unread-part.ts';

/** The networks of all accounts together, gathered from facts; nothing in it was judged. */
export interface Topology {
  /** `<account> <region>` of every place that was read. */
  readonly places: ReadonlySet<string>;
  readonly vpcs: ReadonlyMap<string, Vpc>;
  readonly subnets: ReadonlyMap<string, Subnet>;
  readonly routeTables: ReadonlyMap<string, RouteTable>;
  readonly groups: ReadonlyMap<string, SecurityGroup>;
  readonly acls: ReadonlyMap<string, NetworkAcl>;
  readonly interfaces: ReadonlyMap<string, Interface>;
  readonly gateways: ReadonlyMap<string, Gateway>;
  readonly natGateways: ReadonlyMap<string, NatGateway>;
  readonly peerings: ReadonlyMap<string, Peering>;
  readonly transitGateways: ReadonlyMap<string, TransitGateway>;
  readonly sites: ReadonlyMap<string, Site>;
  readonly endpoints: ReadonlyMap<string, Endpoint>;
  readonly endpointServices: ReadonlyMap<string, EndpointService>;
  readonly prefixLists: ReadonlyMap<string, PrefixList>;
  readonly publicAccessBlocks: ReadonlyMap<string, PublicAccessBlock>;
  readonly balancers: ReadonlyMap<string, Balancer>;
  readonly firewalls: ReadonlyMap<string, Firewall>;
  readonly serviceNetworks: ReadonlyMap<string, ServiceNetwork>;
  readonly doors: readonly OpenDoor[];
  /** Lists that were not read to their end, per account and region; what they would have held is not known. */
  readonly unread: readonly UnreadPart[];
  /** The answers each list of a place was read from: `<part> <account> <region>` → references. */
  readonly lists: ReadonlyMap<string, readonly Reference[]>;
}
