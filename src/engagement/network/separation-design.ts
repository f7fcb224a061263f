import type { Criterion } from '../criterion.ts';

/** What keeps tenants apart, from an account of their own down to nothing at all. */
export type SeparationModel =
  | 'account'
  | 'vpc'
  | 'subnet'
  | 'security-group'
  | 'key'
  | 'database'
  | 'schema'
  | 'table'
  | 'row'
  | 'bucket'
  | 'prefix'
  | 'namespace'
  | 'cluster'
  | 'identity'
  | 'shared';

/** How one layer keeps tenants (or environments) apart, as the client's design says (DOC-30). */
export interface SeparationLine {
  readonly layer: string;
  /** What the words mean; null where nobody but the client can tell. */
  readonly model: SeparationModel | null;
  readonly modelText: string;
  readonly tenant: string | null;
  /** `Key=Value`, an account, an ARN pattern; null where the client named nothing. */
  readonly match: string | null;
  readonly criterion: Criterion;
}
