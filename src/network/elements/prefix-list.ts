import type { Addresses } from '../addresses.ts';
import type { UnreadPart } from '../unread-part.ts';
import type { Placed } from './placed.ts';

/** A managed prefix list, of the client or of AWS. */
export interface PrefixList extends Placed {
  readonly entries: readonly Addresses[] | UnreadPart;
  /** `AWS` or the account. */
  readonly owner: string;
}
