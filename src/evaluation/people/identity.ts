import type { Reference } from '../../facts/value.ts';
import type { IdentityState } from './people-input.ts';

/** Somebody who can sign in, as one store knows them. */
export interface Identity {
  readonly kind: 'iam-user' | 'center-user' | 'idp-member';
  /** ARN, id in Identity Center, or `directory|id`; unique within its kind. */
  readonly id: string;
  readonly platform: string;
  /** Account of an IAM user; null for others. */
  readonly account: string | null;
  /** Key of the directory of an IdP member; null for others. */
  readonly directory: string | null;
  /** The name it signs in with, as it stands in the evidence. */
  readonly name: string;
  readonly email: string | null;
  /** Employee tag or external ids, by which the ledger's person key is met. */
  readonly numbers: readonly string[];
  readonly state: IdentityState;
  readonly refs: readonly Reference[];
}
