import type { IdpMember } from '../people/idp-member.ts';

/** An account of an identity provider or SaaS with all that its exports say; null where none of them does. */
export interface DirectoryMember extends IdpMember {
  /** Employee number. */
  readonly person: string | null;
  readonly displayName: string | null;
  /** Whether a second factor is registered or enforced. */
  readonly mfa: boolean | null;
}
