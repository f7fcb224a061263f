import type { UnreadPart } from '../unread-part.ts';
import type { Placed } from './placed.ts';

/** A service network of VPC Lattice: a way between VPCs that no route table shows. */
export interface ServiceNetwork extends Placed {
  readonly vpcs: readonly string[] | UnreadPart;
  readonly services:
    | readonly { readonly id: string; readonly name: string | null; readonly authType: string | null }[]
    | UnreadPart;
  readonly authType: string | null;
}
