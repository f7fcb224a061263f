import type { Reference } from '../facts/value.ts';
import type { Addresses } from './addresses.ts';
import type { Doubt } from './doubt.ts';
import type { Traffic } from './traffic.ts';
import type { UnreadPart } from './unread-part.ts';

/** Where the collected network ends and something begins that nobody here can read. */
export interface Door {
  readonly kind:
    | 'internet'
    | 'vpn'
    | 'direct-connect'
    | 'client-vpn'
    | 'account'
    | 'transit-gateway'
    | 'core-network'
    | 'service';
  /** `vpn-…`, `dxvif-…`, `cvpn-endpoint-…`, the account or gateway beyond; `*` for the internet, a service name for AWS's own. */
  readonly id: string;
}

/** One end of a flow: an interface of ours, or addresses beyond a door. */
export type End =
  | { readonly kind: 'interface'; readonly id: string }
  | { readonly kind: 'outside'; readonly door: Door; readonly addresses: Addresses };

/** The line that let packets through or stopped them, as a workpaper cites it. */
export interface NetworkRule {
  readonly kind:
    | 'route'
    | 'security-group'
    | 'network-acl'
    | 'gateway'
    | 'peering'
    | 'block-public-access'
    | 'listener'
    | 'address';
  /** The table, group, list or gateway it belongs to. */
  readonly of: string;
  /** `sgr-…`, the number of an ACL line, the destination of a route as written; null where the element itself decides. */
  readonly line: string | null;
  readonly refs: readonly Reference[];
}

/** One station of a path, in the order in which a packet meets them. */
export interface Hop {
  readonly kind:
    | 'interface'
    | 'subnet'
    | 'vpc'
    | 'internet-gateway'
    | 'egress-only-gateway'
    | 'nat-gateway'
    | 'vpn-gateway'
    | 'site'
    | 'peering'
    | 'transit-gateway'
    | 'endpoint'
    | 'appliance'
    | 'firewall'
    | 'load-balancer'
    | 'outside';
  readonly id: string;
  /** What decides here, in order. */
  readonly rules: readonly NetworkRule[];
  /** Packets of the flow that leave this station on. */
  readonly passes: Traffic;
}

/** One way packets take from one end to the other; every hop of it can be checked by itself. Certain ones stand first. */
export interface Path {
  readonly family: 4 | 6;
  readonly hops: readonly Hop[];
  /** What gets through the whole path, there and back. */
  readonly traffic: Traffic;
  /** False where a doubt or an unread part stands on it: what gets through is then an upper bound, part of `possible`. */
  readonly isCertain: boolean;
}

/** Where packets end that do not get there. */
export interface Stop {
  /** `filter`: a group, an ACL, a gateway or a block refuses them · `routing`: nothing leads on · `return`: the answer does not come back. */
  readonly kind: 'filter' | 'routing' | 'return';
  /** The stations up to here, the last one with what it still lets on; for `return` those of the answer, from the responder on. */
  readonly hops: readonly Hop[];
  /** The line that refuses; null where none lets them through. */
  readonly by: NetworkRule | null;
  readonly at: { readonly kind: Hop['kind']; readonly id: string };
}

/** What gets from one end to the other, by everything that was read. */
export interface Reach {
  /** Packets that get there and of whose usual return ports (1024–65535) at least one comes back: what 超過 is measured by. */
  readonly traffic: Traffic;
  /** Those of `traffic` whose return ports 32768–60999 all come back: what 不足 is measured by (decision 36). */
  readonly firm: Traffic;
  /** What more might get there: behind a doubt, or behind a part that was not read. Empty where everything is known. */
  readonly possible: Traffic;
  readonly paths: readonly Path[];
  /** Why the rest does not get there, one per way that was tried. */
  readonly stops: readonly Stop[];
  readonly doubts: readonly Doubt[];
  readonly unread: readonly UnreadPart[];
}
