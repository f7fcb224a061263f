import type { UnreadPart } from '../unread-part.ts';
import type { Placed } from './placed.ts';

/** A firewall of AWS Network Firewall and the endpoints that packets pass. */
export interface Firewall extends Placed {
  readonly vpc: string | null;
  readonly endpoints: readonly string[] | UnreadPart;
  readonly policy: string | null;
}
