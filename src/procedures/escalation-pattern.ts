import type { Text } from '../text/language.ts';
import type { Level } from './level.ts';

/** What a way of escalation leads to; the words are explained at the head of `procedures/escalation-patterns.yaml`. */
export type EscalationReach =
  | 'user'
  | 'group'
  | 'self-user'
  | 'self-role'
  | 'own-group'
  | 'own-policy'
  | 'new'
  | 'usable-role'
  | 'usable-policy'
  | 'role-policy'
  | 'other-user'
  | 'other-role'
  | 'other-group'
  | 'other-policy'
  | 'role'
  | 'assumed-role'
  | 'passed-role'
  | 'host-role'
  | 'provider-role'
  | 'own-boundary'
  | 'boundary-policy'
  | 'seat'
  | 'organization'
  | 'data'
  | 'tags'
  | 'secret';

/** One permission a way takes: any of the actions, on what is named. */
export interface EscalationNeed {
  readonly any: readonly string[];
  /** `target`, `host`, `policy`, `provider`, or an ARN template over `{partition}` and `{account}`. */
  readonly on: string;
}

/** One way of a pattern: what it takes and what it leads to. */
export interface EscalationVariant {
  /** `E09e`. */
  readonly id: string;
  readonly name: Text;
  readonly reach: EscalationReach;
  readonly needs: readonly EscalationNeed[];
  /** Set where the way leads to any policy on what is reached, not only to what it has now. */
  readonly gain: 'any-policy' | null;
  /** Only for users or only for roles; null for both. */
  readonly asker: 'user' | 'role' | null;
  /** Services that are passed the role, or whose role something that runs has. */
  readonly services: readonly string[];
  /** The role must stand in an instance profile. */
  readonly profile: 'existing' | null;
  /** What runs with a role: a fact kind where we list them, else a word of our own; and the ARN template of all of them. */
  readonly hosts: string | null;
  readonly host: string | null;
  readonly provider: 'saml-provider' | 'oidc-provider' | null;
  /** Fact kinds of the resources a data-side way leads to, their ARN template, and that of what lies inside. */
  readonly kinds: readonly string[];
  readonly scope: string | null;
  readonly inside: string | null;
  readonly levels: readonly Level[];
  /** Actions that stand for the rights gained; who has all of them everywhere gains nothing. */
  readonly gives: readonly string[];
  /** The rights gained are no IAM action, so that no action held can stand for them. */
  readonly beyond: boolean;
  /** Parts of names by which stored credentials are known. */
  readonly names: readonly string[];
  /** Why the evidence can never prove this way alone; null where it can. */
  readonly possible: Text | null;
}

/** A way by which a principal reaches more than it was granted (domain C.3, E01–E17). */
export interface EscalationPattern {
  /** `E09`. */
  readonly id: string;
  readonly name: Text;
  readonly variants: readonly EscalationVariant[];
}
