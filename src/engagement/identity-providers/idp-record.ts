/** One account as one export shows it; null where the export does not say. */
export interface IdpUserRecord {
  readonly kind: 'user';
  readonly userId: string;
  /** Further names under which other parts of the export speak of it: object id, e-mail address. */
  readonly ids: readonly string[];
  readonly person: string | null;
  readonly email: string | null;
  readonly displayName: string | null;
  readonly enabled: boolean | null;
  readonly groups: readonly string[];
  readonly mfa: boolean | null;
  readonly lastSignIn: string | null;
  readonly at: string;
}

/** One group with the ids of its members as the export writes them. */
export interface IdpGroupRecord {
  readonly kind: 'group';
  readonly id: string | null;
  readonly name: string;
  readonly members: readonly string[];
  readonly at: string;
}

/** A detail of an account that stands in an export of its own: a sign-in, or whether a second factor is registered. */
export interface IdpDetailRecord {
  readonly kind: 'detail';
  readonly userId: string;
  readonly mfa: boolean | null;
  readonly lastSignIn: string | null;
  readonly at: string;
}

/** What one element or line of an export of an identity provider says. */
export type IdpRecord = IdpUserRecord | IdpGroupRecord | IdpDetailRecord;
