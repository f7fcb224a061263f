import type { Doubt } from '../../network/doubt.ts';
import type { OpenDoor } from '../../network/elements/open-door.ts';
import type { ServiceNetwork } from '../../network/elements/service-network.ts';
import type { GroupReach } from '../../network/network.ts';
import type { Traffic } from '../../network/traffic.ts';
import type { UnreadPart } from '../../network/unread-part.ts';
import type { OpenEndpoint } from './open-endpoints.ts';
import type { UncontrolledPath } from './uncontrolled-paths.ts';

/** A public endpoint that answers to a zone. */
export interface DoorReach {
  readonly door: OpenDoor;
  /**
   * `open`: to whoever gets there · `identity`: to whoever has the rights · `endpoint`: through anybody's VPC endpoint ·
   * `unknown`: a network condition nobody here can compare.
   */
  readonly by: 'open' | 'identity' | 'endpoint' | 'unknown';
  readonly traffic: Traffic;
  /** The named addresses and networks that let the zone in. */
  readonly through: readonly string[];
}

/** A service network of VPC Lattice that joins two zones, and whether its services ask who calls. */
export interface LatticeReach {
  readonly network: ServiceNetwork;
  readonly services: readonly string[];
  /** `unknown`: services that no zone names and whose targets stand nobody can tell where. */
  readonly by: 'open' | 'identity' | 'unknown';
}

/** Everything that leads from one zone to another, and what was not read of it. */
export interface PairReach {
  readonly group: GroupReach;
  readonly doors: readonly DoorReach[];
  readonly lattice: readonly LatticeReach[];
  /** What load balancers hand on of what reaches them. */
  readonly handed: Traffic;
  readonly uncontrolled: readonly UncontrolledPath[];
  readonly endpoints: readonly OpenEndpoint[];
  readonly doubts: readonly Doubt[];
  readonly gaps: readonly UnreadPart[];
}
