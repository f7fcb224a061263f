import type { Reference, Value } from '../facts/value.ts';
import type { Addresses } from './addresses.ts';
import type { Traffic } from './traffic.ts';
import type { UnreadPart } from './unread-part.ts';

/** Where an element stands and where the evidence shows it. */
export interface Placed {
  readonly id: string;
  readonly account: string;
  readonly region: string;
  /** The `Name` tag or own name; null where it has none. */
  readonly name: string | null;
  readonly tags: Value<Readonly<Record<string, string>>>;
  readonly refs: readonly Reference[];
}

/** A virtual network. */
export interface Vpc extends Placed {
  readonly ranges: readonly Addresses[];
  readonly isDefault: boolean;
}

/** A subnet with the table and the list that really apply to it (the VPC's own where none was chosen). */
export interface Subnet extends Placed {
  readonly vpc: string;
  readonly zone: string | null;
  readonly ranges: readonly Addresses[];
  readonly routeTable: string | UnreadPart;
  readonly acl: string | UnreadPart;
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

/** A route table; `edge` is the gateway it is joined to (ingress routing), null for tables of subnets. */
export interface RouteTable extends Placed {
  readonly vpc: string;
  readonly routes: readonly Route[];
  readonly edge: string | null;
  readonly isMain: boolean;
}

/** One line of a security group. */
export interface GroupRule {
  /** `sgr-…`; null where only the group itself was read. */
  readonly id: string | null;
  readonly traffic: Traffic;
  readonly peer:
    | { readonly kind: 'addresses'; readonly written: string; readonly addresses: Addresses }
    /** Holds for interfaces of that group in the same VPC, in a peered VPC or over a transit gateway of the same region (AWS: security group referencing). */
    | { readonly kind: 'group'; readonly id: string; readonly account: string | null; readonly vpc: string | null }
    | { readonly kind: 'prefix-list'; readonly id: string };
  readonly refs: readonly Reference[];
}

/** A security group. */
export interface SecurityGroup extends Placed {
  readonly vpc: string;
  readonly ingress: readonly GroupRule[] | UnreadPart;
  readonly egress: readonly GroupRule[] | UnreadPart;
}

/** One line of a network ACL; the first by number that fits a packet decides, `32767` denies the rest. */
export interface AclLine {
  readonly number: number;
  readonly allow: boolean;
  readonly traffic: Traffic;
  readonly written: string;
  readonly addresses: Addresses;
  readonly refs: readonly Reference[];
}

/** A network ACL, its lines in the order in which they decide. */
export interface NetworkAcl extends Placed {
  readonly vpc: string;
  readonly ingress: readonly AclLine[] | UnreadPart;
  readonly egress: readonly AclLine[] | UnreadPart;
}

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
  readonly groups: readonly string[] | UnreadPart;
  /** False for an appliance that forwards packets; null where unread. */
  readonly checksAddresses: boolean | null;
  /** What uses it, as far as the evidence tells: `i-…`, the ARN of a load balancer, `vpce-…`, a database; null where nobody can tell. */
  readonly serves: { readonly kind: string; readonly id: string; readonly name: string | null } | null;
  readonly description: string | null;
}

/** An internet, egress-only, virtual private, carrier or local gateway. */
export interface Gateway extends Placed {
  readonly kind: 'internet-gateway' | 'egress-only-gateway' | 'vpn-gateway';
  /** The VPC it is attached to; null for none. */
  readonly vpc: string | null;
}

/** A NAT gateway. */
export interface NatGateway extends Placed {
  readonly vpc: string;
  readonly subnet: string;
  readonly isPublic: boolean;
  readonly state: string;
  readonly interfaces: readonly string[];
}

/** One side of a peering. */
export interface PeeringSide {
  readonly account: string;
  readonly region: string;
  readonly vpc: string;
  readonly ranges: readonly Addresses[];
}

/** A peering connection between two VPCs; it carries no packets of others (AWS: no transitive peering, no edge-to-edge routing). */
export interface Peering extends Placed {
  readonly isActive: boolean;
  readonly requester: PeeringSide;
  readonly accepter: PeeringSide;
}

/** A transit gateway as one account sees it. */
export interface TransitGateway extends Placed {
  readonly owner: string;
  readonly attachments: readonly TransitAttachment[] | UnreadPart;
  readonly routeTables: readonly TransitRouteTable[] | UnreadPart;
}

/** What is attached to a transit gateway, and the table its packets are looked up in. */
export interface TransitAttachment {
  readonly id: string;
  readonly kind: 'vpc' | 'vpn' | 'direct-connect-gateway' | 'peering' | 'connect' | 'network-function' | 'unknown';
  /** `vpc-…`, `vpn-…`, Direct Connect gateway id, the other transit gateway. */
  readonly resource: string;
  readonly owner: string;
  readonly isAvailable: boolean;
  /** `tgw-rtb-…`; null while it is associated with none. */
  readonly routeTable: string | null | UnreadPart;
  readonly refs: readonly Reference[];
}

/** A route table of a transit gateway. */
export interface TransitRouteTable {
  readonly id: string;
  readonly routes: readonly TransitRoute[] | UnreadPart;
  /** True where AWS gave only some (`AdditionalRoutesAvailable`): what is not listed is not known. */
  readonly isCut: boolean;
  readonly refs: readonly Reference[];
}

/** A route of a transit gateway; several attachments share the packets. */
export interface TransitRoute {
  readonly written: string;
  readonly destination: Addresses | UnreadPart;
  readonly attachments: readonly string[];
  readonly state: 'active' | 'blackhole';
  readonly propagated: boolean;
  readonly refs: readonly Reference[];
}

/** A site-to-site VPN, a Direct Connect virtual interface or a Client VPN: a door to a network nobody here can read. */
export interface Site extends Placed {
  readonly kind: 'vpn' | 'direct-connect' | 'client-vpn';
  /** Virtual private gateway, transit gateway or Direct Connect gateway it ends at; for a Client VPN its VPC. */
  readonly gateway: string | null;
  /** What a Direct Connect gateway it ends at is joined to: virtual private and transit gateways. */
  readonly joined?: readonly string[];
  readonly isUp: boolean | null;
  /** Prefixes known to stand behind it: static routes, the client CIDR of a Client VPN; empty where only routing tells. */
  readonly ranges: readonly Addresses[];
  /** A Client VPN's own: target subnets, groups, authorised destinations. */
  readonly subnets: readonly string[];
  readonly groups: readonly string[];
  readonly authorised: readonly Addresses[] | UnreadPart;
}

/** A VPC endpoint. */
export interface Endpoint extends Placed {
  readonly kind: 'gateway' | 'interface' | 'gateway-load-balancer' | 'resource' | 'service-network';
  readonly vpc: string;
  readonly service: string;
  readonly routeTables: readonly string[];
  readonly interfaces: readonly string[];
  /** The policy document as text; absent where the type knows none. */
  readonly policy: Value;
}

/** An endpoint service that this account offers (PrivateLink). */
export interface EndpointService extends Placed {
  readonly acceptanceRequired: boolean | null;
  readonly allowedPrincipals: readonly string[] | UnreadPart;
  readonly balancers: readonly string[];
}

/** A managed prefix list, of the client or of AWS. */
export interface PrefixList extends Placed {
  readonly entries: readonly Addresses[] | UnreadPart;
  /** `AWS` or the account. */
  readonly owner: string;
}

/** VPC Block Public Access of one account and region. */
export interface PublicAccessBlock {
  readonly account: string;
  readonly region: string;
  readonly mode: 'off' | 'block-bidirectional' | 'block-ingress' | UnreadPart;
  /** VPC or subnet id → what it is excluded from. */
  readonly exclusions: ReadonlyMap<string, 'allow-bidirectional' | 'allow-egress'> | UnreadPart;
  readonly refs: readonly Reference[];
}

/** A listener and where it hands its connections on to. */
export interface Listener {
  readonly id: string;
  readonly traffic: Traffic;
  readonly targets: readonly BalancerTarget[] | UnreadPart;
  readonly refs: readonly Reference[];
}

/** A target of a load balancer. */
export interface BalancerTarget {
  /** Instance id, address as text, ARN of a function or of another load balancer. */
  readonly id: string;
  readonly kind: 'instance' | 'ip' | 'lambda' | 'alb';
  readonly traffic: Traffic;
  readonly refs: readonly Reference[];
}

/** A load balancer; its interfaces carry its ARN in `serves`. */
export interface Balancer extends Placed {
  readonly kind: 'application' | 'network' | 'gateway' | 'classic';
  readonly isInternetFacing: boolean;
  readonly vpc: string;
  /** Null where it has none (a network load balancer without groups lets everything in). */
  readonly groups: readonly string[] | null;
  readonly interfaces: readonly string[];
  readonly listeners: readonly Listener[] | UnreadPart;
  /** Whether targets see the client's own address (network load balancer with client IP preservation). */
  readonly keepsClientAddress: boolean | UnreadPart;
}

/** A firewall of AWS Network Firewall and the endpoints that packets pass. */
export interface Firewall extends Placed {
  readonly vpc: string | null;
  readonly endpoints: readonly string[] | UnreadPart;
  readonly policy: string | null;
}

/** A service network of VPC Lattice: a way between VPCs that no route table shows. */
export interface ServiceNetwork extends Placed {
  readonly vpcs: readonly string[] | UnreadPart;
  readonly services:
    | readonly { readonly id: string; readonly name: string | null; readonly authType: string | null }[]
    | UnreadPart;
  readonly authType: string | null;
}

/** A way in that stands outside the VPC: a public endpoint of a managed service, or a path by identity (domain C.7, 7 and 9). */
export interface OpenDoor {
  readonly kind:
    | 'lambda-url'
    | 'rest-api'
    | 'http-api'
    | 'database'
    | 'data-api'
    | 'warehouse'
    | 'search-domain'
    | 'stream-cluster'
    | 'cluster-endpoint'
    | 'bucket'
    | 'queue'
    | 'distribution'
    | 'session-manager'
    | 'instance-connect-endpoint'
    | 'ecs-exec'
    | 'endpoint-service';
  readonly id: string;
  readonly account: string;
  readonly region: string;
  readonly name: string | null;
  /** The interfaces or instances it leads to, where it has any. */
  readonly leadsTo: readonly string[];
  /** The ports it answers on; `[]` for a path by identity. */
  readonly traffic: Traffic;
  /** What keeps strangers out: nothing, an identity (IAM, a token), network conditions (addresses, endpoints), both. */
  readonly guard: 'none' | 'identity' | 'network' | 'both' | UnreadPart;
  /** Addresses or endpoints that a network condition names, as written. */
  readonly limits: readonly string[];
  readonly refs: readonly Reference[];
}

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
