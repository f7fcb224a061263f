import type { Reference } from '../facts/value.ts';

/** Something that was read and cannot be decided from settings: what stands behind it is an upper bound (domain C.7, 8). */
export interface Doubt {
  /** `UNSUPPORTED_SERVICE`: rules nobody here computes (Network Firewall) · `RUNTIME_DEPENDENT`: an appliance or a protocol decides while it runs. */
  readonly reason: 'UNSUPPORTED_SERVICE' | 'RUNTIME_DEPENDENT';
  readonly kind:
    | 'firewall'
    | 'appliance'
    | 'gateway-load-balancer'
    | 'core-network'
    | 'dynamic-routing'
    | 'endpoint-policy';
  readonly id: string;
  readonly refs: readonly Reference[];
}
