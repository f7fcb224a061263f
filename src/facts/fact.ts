import type { Reference, Unread, Value } from './value.ts';

/** One object of one kind, as the evidence shows it. */
export interface Fact {
  readonly kind: string;
  /** The name an auditor would use: ARN where there is one, else id or name; unique within its population. */
  readonly id: string;
  readonly platform: string;
  readonly region: string;
  readonly attributes: Readonly<Record<string, Value>>;
  /** Where the object itself stands in the evidence. */
  readonly refs: readonly Reference[];
  /** Set when the list it stands on broke off: what is known of it rests on a partial answer. */
  readonly cut?: Unread;
}

/** All objects of a kind on one platform and region, and whether that is really all. */
export interface Population {
  readonly kind: string;
  readonly platform: string;
  readonly region: string;
  readonly complete: boolean;
  /** Reason word and exact code of what closed the list, when it is not complete. */
  readonly code: string | null;
  readonly exact: string | null;
  readonly refs: readonly Reference[];
  /** `finishedAt` of the latest list answer. */
  readonly at: string | null;
  readonly facts: readonly Fact[];
}
