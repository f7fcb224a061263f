/** A person in an identity provider outside AWS, as its export shows it (DOC-14). */
export interface IdpMember {
  /** `Entra ID`, `Okta`, `Google Workspace`, or the client's own name for it. */
  readonly system: string;
  readonly userId: string;
  readonly email: string | null;
  /** Employee number, where the export carries one. */
  readonly person?: string | null;
  /** Null where the export does not say. */
  readonly enabled: boolean | null;
  readonly groups: readonly string[];
  /** ISO date or instant; null where the export does not say. */
  readonly lastSignIn: string | null;
  /** Line or place in the export. */
  readonly at: string;
}
