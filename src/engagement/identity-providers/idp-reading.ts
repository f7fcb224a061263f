import type { ClientDocument, ImportNote } from '../client-document.ts';
import type { IdpRecord } from './idp-record.ts';
import type { IdpAssignment } from './idp-system.ts';

/** What one export of an identity provider or SaaS says. */
export interface IdpReading {
  readonly system: string;
  readonly records: readonly IdpRecord[];
  readonly assignments: readonly IdpAssignment[];
  /** False where it says itself that it goes on, or where a line was not understood. */
  readonly complete: boolean;
  readonly document: ClientDocument;
}

/** Records of a file before it is known whose they are. */
export interface IdpContents {
  /** `entra`, `okta`, `google`, `scim`; null where the client's own table was filled in. */
  readonly product: string | null;
  readonly records: readonly IdpRecord[];
  readonly assignments: readonly IdpAssignment[];
  readonly complete: boolean;
  readonly notes: readonly ImportNote[];
}
