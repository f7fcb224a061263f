import type { Closed } from '../../access/closed.ts';
import type { Reference } from '../../facts/value.ts';
import type { Capability } from './capability.ts';

/** A duty somebody holds, and where that is written. */
export interface HeldDuty {
  readonly duty: string;
  readonly at: string;
  /** False while the client has not confirmed that the matrix row means this principal (decision 7). */
  readonly confirmed: boolean;
}

/** A duty that somebody may hold: what says so was not read. */
export interface PossibleDuty {
  readonly duty: string;
  readonly closed: Closed;
}

/** A principal or a person who is held to duties, with everything they can do. */
export interface DutySubject {
  readonly kind: 'principal' | 'person';
  /** ARN or person key. */
  readonly id: string;
  readonly platform: string;
  readonly duties: readonly HeldDuty[];
  readonly possibleDuties: readonly PossibleDuty[];
  /** What they can use: ARN → way. */
  readonly ways: ReadonlyMap<string, readonly string[]>;
  readonly capability: Capability;
  /** What was not read and could give them more: lists, trust policies, assignments. */
  readonly closed: readonly Closed[];
  readonly refs: readonly Reference[];
}
