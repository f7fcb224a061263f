import type { Family } from '../addresses.ts';
import type { Gateway } from '../elements/gateway.ts';
import type { Interface } from '../elements/interface.ts';
import type { Route, RouteTable } from '../elements/route-table.ts';
import type { TransitRoute, TransitRouteTable } from '../elements/transit-gateway.ts';
import type { Topology } from '../topology.ts';
import type { UnreadPart } from '../unread-part.ts';
import type { AclVerdict } from './acl-gate.ts';
import type { Grid } from './grid.ts';
import type { GroupGate } from './group-gate.ts';
import type { Painted } from './paint-spans.ts';
import type { RouteMap } from './route-map.ts';
import type { Span } from './span.ts';

/** The topology with everything at hand that a walk looks up; each part is compiled when it is first asked for. */
export interface Atlas {
  readonly topology: Topology;
  readonly grid: Grid;
  /** Whether any route leads IPv6 packets to a NAT gateway. */
  readonly isTranslating: boolean;
  /** The route table of a subnet or of a gateway (`null` where a gateway has none of its own). */
  tableOf(subnet: string): RouteTable | UnreadPart;
  edgeTableOf(gateway: string): RouteTable | null;
  routes(table: RouteTable, family: Family): RouteMap<Route>;
  transitRoutes(table: TransitRouteTable, family: Family): RouteMap<TransitRoute> | UnreadPart;
  acl(subnet: string, direction: 'ingress' | 'egress', family: Family): Painted<AclVerdict> | UnreadPart;
  groups(groups: readonly string[] | UnreadPart, direction: 'ingress' | 'egress', family: Family): GroupGate;
  /** The places of a subnet. */
  placesOf(subnet: string, family: Family): Span;
  /** Which subnet of a VPC a place belongs to. */
  subnetsOf(vpc: string, family: Family): Painted<string | null>;
  /** The internet gateway attached to a VPC. */
  internetGatewayOf(vpc: string): Gateway | null;
  /** The network interfaces of a transit gateway attachment in a VPC, one per subnet. */
  transitInterfaces(vpc: string, attachment: string): readonly Interface[];
  /** The interfaces of an endpoint, a NAT gateway or an instance. */
  interfacesOf(owner: string): readonly Interface[];
}
