import type { NetworkRule } from '../reach.ts';
import type { Traffic } from '../traffic.ts';
import type { UnreadPart } from '../unread-part.ts';

/** A line and the packets it lets through. */
export interface Cite {
  readonly rule: NetworkRule;
  readonly traffic: Traffic;
}

/** What a filter lets through: surely by the lines that were read, and perhaps by what was not. */
export interface Admission {
  readonly sure: Traffic;
  readonly cites: readonly Cite[];
  readonly maybes: readonly { readonly traffic: Traffic; readonly unread: UnreadPart }[];
}
