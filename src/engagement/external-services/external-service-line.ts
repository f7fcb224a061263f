import type { Criterion } from '../criterion.ts';

/** One service or firm outside the client's organisation, as the client registers it (DOC-29). */
export interface ExternalServiceLine {
  readonly name: string;
  readonly purpose: string;
  /** `27017:CLD.12.4.5`; empty where none is written. */
  readonly controls: readonly string[];
  /** In the client's words; null where none is written. */
  readonly contract: string | null;
  /** Last day of the contract; null where none is written. */
  readonly contractEnd: string | null;
  /** A contract end is written that is no day. */
  readonly isEndUnclear: boolean;
  /** Account ids, ARNs, role and provider names, issuers; empty where none is written. */
  readonly identities: readonly string[];
  readonly attestation: string | null;
  readonly at: string;
  readonly criterion: Criterion;
}
