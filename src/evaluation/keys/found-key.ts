import type { KeyLedgerLine } from '../../engagement/key-ledger/key-ledger-line.ts';
import type { Fact } from '../../facts/fact.ts';
import type { Place } from '../../facts/load-population.ts';

/** A key of the cloud with the ledger's line for it; null where the ledger names none. */
export interface FoundKey {
  readonly fact: Fact;
  readonly place: Place;
  readonly line: KeyLedgerLine | null;
  /** How the line names it: by ARN or key id, which are its own, or by an alias, which only the list of aliases ties to it. */
  readonly by: 'id' | 'alias' | null;
  /** Several lines name it, or its line names several keys. */
  readonly isShared: boolean;
  /** The ledger has a line that could name this very key by an alias: what is said of it rests on the list of aliases. */
  readonly restsOnAliases: boolean;
}
