import type { Reference } from '../facts/value.ts';

/** The parts of a network that evidence is read for. */
export type NetworkPart =
  | 'vpc'
  | 'subnet'
  | 'route-table'
  | 'interface'
  | 'security-group'
  | 'network-acl'
  | 'prefix-list'
  | 'gateway'
  | 'nat-gateway'
  | 'peering'
  | 'transit-gateway'
  | 'core-network'
  | 'vpn'
  | 'direct-connect'
  | 'client-vpn'
  | 'endpoint'
  | 'load-balancer'
  | 'firewall'
  | 'block-public-access'
  | 'lattice'
  | 'door'
  | 'account';

/** A part of the network that was not read: what stands there is not known, and never taken for nothing. */
export interface UnreadPart {
  readonly state: 'unread';
  readonly part: NetworkPart;
  /** What it belongs to: an id, or `<account> <region>` for a whole list, or the account that was not collected. */
  readonly of: string;
  /** Reason word (`text/reason-words.ts`) and the service's own code. */
  readonly code: string;
  readonly exact: string | null;
  readonly refs: readonly Reference[];
}
