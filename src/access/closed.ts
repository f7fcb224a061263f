import type { Reference } from '../facts/value.ts';

/** The parts of the evidence a decision may rest on. */
export type EvidencePart =
  | 'identity'
  | 'boundary'
  | 'groups'
  | 'session'
  | 'scp'
  | 'rcp'
  | 'resource'
  | 'trust'
  | 'endpoint'
  | 'grants'
  | 'public-access-block'
  | 'acl'
  | 'key'
  | 'tags'
  | 'list'
  | 'identity-center';

/** A part of the evidence that was not read, or that no reader understands; never the same as an empty one. */
export interface Closed {
  readonly state: 'closed';
  readonly part: EvidencePart;
  /** What it belongs to: ARN, account or OU. */
  readonly of: string;
  /** Reason word (`text/reason-words.ts`) and the service's own code; a policy nobody can parse is `API_ERROR`/`UNREADABLE_POLICY`. */
  readonly code: string;
  readonly exact: string | null;
  readonly refs: readonly Reference[];
}
