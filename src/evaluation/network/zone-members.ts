import type { Zone } from '../../engagement/network/zone-matrix.ts';
import type { Interface } from '../../network/elements/interface.ts';
import type { OpenDoor } from '../../network/elements/open-door.ts';
import type { End } from '../../network/reach.ts';
import type { UnreadPart } from '../../network/unread-part.ts';
import type { RouteGap } from './route-gaps.ts';

/** Addresses beyond a door. */
export type OutsideEnd = Extract<End, { kind: 'outside' }>;

/** What a zone of the client's holds in the network as it is. */
export interface ZoneMembers {
  readonly zone: Zone;
  readonly interfaces: readonly Interface[];
  /** Public endpoints of managed services and paths by identity that belong to it. */
  readonly doors: readonly OpenDoor[];
  readonly outside: readonly OutsideEnd[];
  /** Interfaces that another zone claims just as closely. */
  readonly tied: readonly string[];
  /** What was not read and could hold more of it. */
  readonly gaps: readonly UnreadPart[];
  /** What was not read and could lead to more of it outside; each pair minds what can lie on its own way. */
  readonly routes: readonly RouteGap[];
  /** Lists that were not read and could name some of its addresses as another zone's: what is too much is then not proven. */
  readonly unsure: readonly UnreadPart[];
}

/** The zones of a matrix against the network, and what is left of the network. */
export interface ZoneMap {
  readonly zones: ReadonlyMap<string, ZoneMembers>;
  readonly interfacesWithoutZone: readonly Interface[];
  readonly doorsWithoutZone: readonly OpenDoor[];
  readonly outsideWithoutZone: readonly OutsideEnd[];
}
