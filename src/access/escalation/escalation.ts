import type { Level } from '../../procedures/level.ts';
import type { Text } from '../../text/language.ts';
import type { Closed } from '../closed.ts';
import type { DecidingStatement, OpenCondition } from '../decision.ts';

/**
 * How far the evidence carries a way: every step allowed and everything it needs seen; allowed under open conditions only; or
 * resting on something the evidence does not show (`assumed` says what).
 */
export type Certainty = 'certain' | 'conditional' | 'possible';

/** A step of a way that is allowed only while one of the sets of conditions holds. */
export interface OpenStep {
  readonly action: string;
  readonly alternatives: readonly (readonly OpenCondition[])[];
}

/** A way from a principal to more than it was granted (domain C.3, patterns E01–E17). */
export interface Escalation {
  /** `E09`. */
  readonly pattern: string;
  /** `E09e`. */
  readonly variant: string;
  /** Principals, actions and what they are done to, in the order of the way, the principal itself first. */
  readonly path: readonly string[];
  /** ARN of the principal whose rights are reached; null where the way leads to any policy or to resources. */
  readonly target: string | null;
  /** How many principals with rights that are new are reached this way; those an administrator among them outdoes are not counted. */
  readonly reached: number;
  /** ARN patterns over which rights are gained where no principal is reached, and which. */
  readonly resources: readonly string[];
  readonly levels: readonly Level[];
  /** Whether the way ends with administrator rights or their equal. */
  readonly admin: boolean;
  /** Examples of actions that are new, the gravest level first. */
  readonly gained: readonly string[];
  readonly certainty: Certainty;
  readonly conditions: readonly OpenStep[];
  /** What the way needs and the evidence does not show. */
  readonly assumed: readonly Text[];
  readonly by: readonly DecidingStatement[];
  readonly closed: readonly Closed[];
}

/** A way of one variant: to the strongest target, with the others it leads to. */
export interface ListedEscalation extends Escalation {
  /**
   * All principals whose rights are new and are reached this way, the strongest first; behind an administrator the others of its
   * account are left out, because nothing of theirs is new.
   */
  readonly targets: readonly string[];
}

/** The ways of all principals; each is searched when it is first asked for. */
export interface Escalations {
  /** One for each variant, in the order of the patterns; empty for a group, for somebody unknown, and for whoever already has everything. */
  of(principal: string): readonly ListedEscalation[];
  /** Those, and for every further target the way to it: for asking what each of them means for one resource. */
  each(principal: string): readonly Escalation[];
}
