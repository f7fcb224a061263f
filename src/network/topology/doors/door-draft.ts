import type { OpenDoor } from '../../elements/open-door.ts';

/** A door before the host names behind it are found among the load balancers of all places. */
export interface DoorDraft extends OpenDoor {
  /** Host names it hands on to; empty for none. */
  readonly hosts: readonly string[];
}
