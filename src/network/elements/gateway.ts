import type { Placed } from './placed.ts';

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
