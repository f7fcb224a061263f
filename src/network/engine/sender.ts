import type { Door } from '../reach.ts';
import type { PeerGroups } from './admit.ts';
import type { Span } from './span.ts';

/** Whom a packet comes from, as the stations on its way see it: an interface, somebody outside, or what translated its address. */
export interface Sender {
  /** Where it is answered: the subnet and the places there that the answer has to get to; null for somebody outside. */
  readonly home: { readonly subnet: string; readonly span: Span; readonly vpc: string } | null;
  /** The door somebody outside is answered through; null where whatever translated the address answers. */
  readonly door: Door | null;
  readonly groups: PeerGroups;
  /** VPCs whose own address it bears: peerings and gateways carry nobody else's packets. */
  readonly vpcs: readonly string[];
  /** Whether an internet gateway has a public IPv4 address for it. */
  readonly isPublic: boolean;
  readonly isNat: boolean;
  /** Where answers are routed to, if that is not where they are addressed: a load balancer that keeps its clients' addresses. */
  readonly routedBy: Span | null;
}
