import type { DenialCause } from './denial-cause.ts';

/**
 * What one cheap call showed of one operation in one account. `allowed` it was answered · `denied` no permission · `unreachable` no
 * answer of AWS came · `not-enabled` the account does not use the service · `throttled` asked too fast · `failed` another error ·
 * `unproven` there was nothing to ask with, so nothing is known.
 */
export type ProbeState = 'allowed' | 'denied' | 'unreachable' | 'not-enabled' | 'throttled' | 'failed' | 'unproven';

/** Why an operation could not be tried: an empty list, a list that was not read, a call that leaves something behind, or left out by design. */
export type Untried = 'EMPTY_LIST' | 'LIST_UNREAD' | 'SIDE_EFFECT' | 'NOT_PLANNED' | 'STOPPED';

/** One operation tried in one account. */
export interface Probe {
  readonly account: string;
  /** Where it was tried: a region, or `global`. */
  readonly region: string;
  readonly service: string;
  readonly operation: string;
  /** Evidence items that need it. */
  readonly items: readonly string[];
  readonly iamActions: readonly string[];
  readonly state: ProbeState;
  /** Exact code of the answer that was an error. */
  readonly code: string | null;
  readonly message: string | null;
  readonly cause: DenialCause | null;
  readonly untried: Untried | null;
  /** For `LIST_UNREAD`: the operation whose list was not read. */
  readonly parent: string | null;
}

/** One account tried: its probes, or why it was not tried at all. */
export interface AccountProbes {
  readonly account: string;
  readonly region: string;
  readonly arn: string | null;
  readonly refusal: { readonly reason: string; readonly code: string | null } | null;
  readonly probes: readonly Probe[];
}
