import type { Statement } from '../../access/policy.ts';
import type { Reference } from '../../facts/value.ts';
import type { Gap } from './hold-back.ts';

/** Something of the client's that lets an account outside in, or sends something there. */
export interface ExternalLink {
  /** Role, resource, share or log group. */
  readonly of: string;
  readonly kind: string;
  readonly account: string;
  readonly region: string;
  /** The account outside. */
  readonly party: string;
  /** As the policies write it; only the account where none does. */
  readonly names: readonly string[];
  readonly direction: 'in' | 'out';
  /** Statements that name it; empty for what stands in no policy. */
  readonly statements: readonly Statement[];
  readonly refs: readonly Reference[];
  /** What of it was not read: its list broke off, or another of its papers is closed. */
  readonly gap: Gap | null;
}
