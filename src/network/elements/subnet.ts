import type { Addresses } from '../addresses.ts';
import type { UnreadPart } from '../unread-part.ts';
import type { Placed } from './placed.ts';

/** A subnet with the table and the list that really apply to it (the VPC's own where none was chosen). */
export interface Subnet extends Placed {
  readonly vpc: string;
  readonly zone: string | null;
  readonly ranges: readonly Addresses[];
  readonly routeTable: string | UnreadPart;
  readonly acl: string | UnreadPart;
}

/** A virtual network. */
export interface Vpc extends Placed {
  readonly ranges: readonly Addresses[];
  readonly isDefault: boolean;
}
