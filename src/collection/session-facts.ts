import type { CollectionMode } from '../evidence/envelope.ts';

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
  readonly key: Uint8Array;
  /** R5 is left out where the engagement chose `pii: keep` and named a person in charge. */
  readonly keepPersonal: boolean;
  readonly period: { readonly from: string; readonly to: string } | null;
}
