import type { Value } from '../../facts/value.ts';
import type { UnreadPart } from '../unread-part.ts';
import type { Placed } from './placed.ts';

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
