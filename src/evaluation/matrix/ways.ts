import type { Clause } from '../../access/policy.ts';

/** One condition on a way to a right; `holds: false` is a Deny's, which must not come true. */
export interface Held {
  readonly clause: Clause;
  readonly holds: boolean;
  /** No rule knows its key or operator. */
  readonly unknown: boolean;
}

/** Ways to a right: any one suffices, on a way all must hold. `[[]]` is unconditional, `[]` no way at all. */
export type Ways = readonly (readonly Held[])[];
