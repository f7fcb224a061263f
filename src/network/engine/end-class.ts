import type { Interface } from '../elements/interface.ts';
import type { End } from '../reach.ts';
import type { Traffic } from '../traffic.ts';
import type { UnreadPart } from '../unread-part.ts';
import type { GroupGate } from './group-gate.ts';

/** One family of a class: the place of its address, and its groups' rules. */
export interface ClassSide {
  readonly place: number;
  readonly out: GroupGate;
  readonly in: GroupGate;
}

/** Interfaces that no rule, route or gateway can tell apart. */
export interface EndClass {
  readonly example: Interface;
  readonly end: End;
  /** Its place on the ground: where only routes, network ACLs and gateways look. */
  readonly spot: number;
  /** Null where it has no address of the family; absent altogether where it has several that differ. */
  readonly sides: { readonly 4: ClassSide | null; readonly 6: ClassSide | null } | null;
  readonly isOpening: boolean;
  /** What it takes for itself: everything, a load balancer's listeners, or nothing. */
  readonly takes: Traffic | UnreadPart;
}
