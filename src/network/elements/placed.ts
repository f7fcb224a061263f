import type { Reference, Value } from '../../facts/value.ts';

/** Where an element stands and where the evidence shows it. */
export interface Placed {
  readonly id: string;
  readonly account: string;
  readonly region: string;
  /** The `Name` tag or own name; null where it has none. */
  readonly name: string | null;
  readonly tags: Value<Readonly<Record<string, string>>>;
  readonly refs: readonly Reference[];
}
