import type { Reference } from '../../facts/value.ts';
import type { Addresses } from '../addresses.ts';
import type { Traffic } from '../traffic.ts';
import type { UnreadPart } from '../unread-part.ts';
import type { Placed } from './placed.ts';

/** A network ACL, its lines in the order in which they decide. */
export interface NetworkAcl extends Placed {
  readonly vpc: string;
  readonly ingress: readonly AclLine[] | UnreadPart;
  readonly egress: readonly AclLine[] | UnreadPart;
}

/** One line of a network ACL; the first by number that fits a packet decides, `32767` denies the rest. */
export interface AclLine {
  readonly number: number;
  readonly allow: boolean;
  readonly traffic: Traffic;
  readonly written: string;
  readonly addresses: Addresses;
  readonly refs: readonly Reference[];
}
