import type { CollectionMode } from '../evidence/envelope.ts';
import type { RedactionKey } from '../evidence/masking.ts';

/** What every envelope of a session shares. */
export interface SessionFacts {
  readonly engagementId: string;
  readonly configSha256: string;
  readonly tool: { readonly name: string; readonly version: string };
  readonly mode: CollectionMode;
  readonly humanOperator: string | null;
  readonly principalArn: string | null;
  readonly partition: string;
  readonly timezone: string;
  /** The engagement's key, with its decisions on personal data; a bare key masks. */
  readonly key: RedactionKey;
  readonly period: { readonly from: string; readonly to: string } | null;
}
