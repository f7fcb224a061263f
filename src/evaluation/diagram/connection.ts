import type { Reference } from '../../facts/value.ts';

/** A connection between two parts of the gathered networks, or to a network outside. */
export interface Connection {
  readonly kind:
    | 'peering'
    | 'transit-gateway'
    | 'vpn'
    | 'direct-connect'
    | 'client-vpn'
    | 'vpn-gateway'
    | 'service-network';
  readonly id: string;
  readonly account: string;
  readonly region: string;
  /** Ids under which a diagram may draw either end. */
  readonly ends: readonly [readonly string[], readonly string[]];
  /** False for a peering nobody accepted. */
  readonly isActive: boolean;
  /** Whether a diagram has to show it as a line; what stands at a VPC may be drawn inside it instead. */
  readonly isOwed: boolean;
  readonly refs: readonly Reference[];
}
