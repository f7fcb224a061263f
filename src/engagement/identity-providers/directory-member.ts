import type { IdpMember } from '../people/idp-member.ts';

/** An account of an identity provider or SaaS with all that its exports say; null where none of them does. */
export interface DirectoryMember extends IdpMember {
  /** Employee number. */
  readonly person: string | null;
  readonly displayName: string | null;
  /** The sign-in name and address as they may stand in the evidence: themselves, or the tokens in their place (decision 23). */
  readonly spellings: readonly string[];
  /** Whether a second factor is registered or enforced. */
  readonly mfa: boolean | null;
}
