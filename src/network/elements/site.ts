import type { Addresses } from '../addresses.ts';
import type { UnreadPart } from '../unread-part.ts';
import type { Placed } from './placed.ts';

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
  /** Where the routes of a Client VPN lead, and through which of its subnets; left out where they were not read. */
  readonly routes?: readonly { readonly destination: Addresses; readonly subnet: string }[];
  readonly groups: readonly string[];
  readonly authorised: readonly Addresses[] | UnreadPart;
}
