import type { Criterion } from '../criterion.ts';
import type { DirectoryMember } from './directory-member.ts';

/** An application the identity provider gives to a group, and under which terms (the client's own table). */
export interface IdpAssignment {
  readonly application: string;
  readonly group: string;
  readonly policy: string;
  readonly at: string;
}

/** One identity provider or SaaS as the client's exports (DOC-14) show it. */
export interface IdpSystem {
  /** `entra:<tenant>`, `okta:<organisation>`, `saas:<product>:<tenant>` (decision 27). */
  readonly system: string;
  readonly members: readonly DirectoryMember[];
  /** Groups (of a SaaS: roles) with or without members, in code-unit order. */
  readonly groups: readonly string[];
  readonly assignments: readonly IdpAssignment[];
  /** False where an export says itself that it goes on, or a line of it could not be read. */
  readonly complete: boolean;
  /** False where only groups, sign-ins or terms were handed over: then nobody is missing from it. */
  readonly hasMembers: boolean;
  /** The documents themselves, each as what a row is compared with. */
  readonly documents: readonly Criterion[];
}
