import type { KeyLedgerLine } from '../../engagement/key-ledger/key-ledger-line.ts';
import type { Fact } from '../../facts/fact.ts';
import type { Place } from '../../facts/load-population.ts';

/** A key of the cloud with the ledger's line for it; null where the ledger names none. */
export interface FoundKey {
  readonly fact: Fact;
  readonly place: Place;
  readonly line: KeyLedgerLine | null;
  /** Several lines name it, or its line names several keys. */
  readonly isShared: boolean;
}
