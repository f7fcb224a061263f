import type { Criterion } from '../../engagement/criterion.ts';

/** A firm or service outside that the client names as one it deals with, and what it says of the contract. */
export interface Partner {
  readonly name: string;
  readonly identities: readonly string[];
  /** A contract is named, or staff under contract are listed. */
  readonly hasContract: boolean;
  /** Last day of the contract; null where none is written. */
  readonly contractEnd: string | null;
  readonly isEndUnclear: boolean;
  readonly controls: readonly string[];
  readonly attestation: string | null;
  readonly criterion: Criterion;
}
