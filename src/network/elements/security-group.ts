import type { Reference } from '../../facts/value.ts';
import type { Addresses } from '../addresses.ts';
import type { Traffic } from '../traffic.ts';
import type { UnreadPart } from '../unread-part.ts';
import type { Placed } from './placed.ts';

/** A security group. */
export interface SecurityGroup extends Placed {
  readonly vpc: string;
  readonly ingress: readonly GroupRule[] | UnreadPart;
  readonly egress: readonly GroupRule[] | UnreadPart;
}

/** One line of a security group. */
export interface GroupRule {
  /** `sgr-…`; null where only the group itself was read. */
  readonly id: string | null;
  readonly traffic: Traffic;
  readonly peer:
    | { readonly kind: 'addresses'; readonly written: string; readonly addresses: Addresses }
    /** Holds for interfaces of that group in the same VPC, in a peered VPC or over a transit gateway of the same region (AWS: security group referencing). */
    | { readonly kind: 'group'; readonly id: string; readonly account: string | null; readonly vpc: string | null }
    | { readonly kind: 'prefix-list'; readonly id: string };
  readonly refs: readonly Reference[];
}
