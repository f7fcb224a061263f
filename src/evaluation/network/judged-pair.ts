import type { FlowRequirement } from './flow-requirement.ts';
import type { PairReach } from './pair-reach.ts';
import type { PairVerdict } from './pair-verdicts.ts';
import type { ZoneMembers } from './zone-members.ts';

/** An ordered pair of zones on one platform, with what it turned out to be. */
export interface JudgedPair {
  readonly from: ZoneMembers;
  readonly to: ZoneMembers;
  readonly requirement: FlowRequirement;
  readonly reach: PairReach;
  readonly verdicts: readonly PairVerdict[];
}
