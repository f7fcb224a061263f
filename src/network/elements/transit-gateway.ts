import type { Reference } from '../../facts/value.ts';
import type { Addresses } from '../addresses.ts';
import type { UnreadPart } from '../unread-part.ts';
import type { Placed } from './placed.ts';

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
