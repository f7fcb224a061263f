import type { Addresses } from '../addresses.ts';
import type { Placed } from './placed.ts';

/** A peering connection between two VPCs; it carries no packets of others (AWS: no transitive peering, no edge-to-edge routing). */
export interface Peering extends Placed {
  readonly isActive: boolean;
  readonly requester: PeeringSide;
  readonly accepter: PeeringSide;
}

/** One side of a peering. */
export interface PeeringSide {
  readonly account: string;
  readonly region: string;
  readonly vpc: string;
  readonly ranges: readonly Addresses[];
}
