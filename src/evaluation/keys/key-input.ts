import type { Engine } from '../../access/engine.ts';
import type { World } from '../../access/world.ts';
import type { ClientDocument } from '../../engagement/client-document.ts';
import type { KeyLedgerLine } from '../../engagement/key-ledger/key-ledger-line.ts';
import type { AccessMatrix } from '../../engagement/matrix/access-matrix.ts';
import type { Population } from '../../facts/fact.ts';
import type { Place } from '../../facts/load-population.ts';
import type { RuleHead } from '../rule.ts';

/** The keys of one account and region. */
export interface KeyPlace {
  readonly place: Place;
  readonly keys: Population;
}

/** Everything the reconciliation of the key ledger is a pure function of. */
export interface KeyInput {
  readonly world: World;
  readonly engine: Engine;
  readonly places: readonly KeyPlace[];
  /** Null while the ledger (DOC-26) was not handed over. */
  readonly ledger: readonly KeyLedgerLine[] | null;
  /** The ledger itself, for keys it does not name. */
  readonly document: ClientDocument | null;
  /** Rows of the matrix may be the names the ledger uses. */
  readonly matrices: readonly AccessMatrix[];
  readonly served: Pick<RuleHead, 'procedures' | 'controls' | 'pair'>;
  /** ISO date. */
  readonly asOf: string;
}
