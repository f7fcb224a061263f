import type { CollectionMode } from './envelope.ts';

/** One operation the plan intends to ask, and how often. */
export interface PlannedOperation {
  readonly item: string;
  readonly service: string;
  readonly operation: string;
  readonly scope: 'account' | 'region' | 'organization' | 'outside';
  /** The operation whose answer gives the objects to ask about, `service:Operation`; null for a question asked once. */
  readonly parent: string | null;
  readonly iamActions: readonly string[];
}

/** An account of the engagement, in words the rest of the line uses. */
export interface PlannedPlatform {
  /** `aws:<account>`; the first key of everything (decision 27). */
  readonly platform: string;
  readonly account: string;
  readonly name: string;
  readonly partition: string;
  readonly regions: readonly string[];
  /** True where the organisation's questions are asked (management or delegated administrator account). */
  readonly organization: boolean;
}

/** What the plan knows of the organisation whose accounts are in scope. */
export interface PlannedOrganization {
  /** The account that is asked for the list. */
  readonly management: string;
  /** Evidence id of the list the plan follows; null while none was read: then only the named accounts are planned. */
  readonly list: string | null;
  /** Exact code of the last attempt to read the list, where it failed. */
  readonly unread: string | null;
  /** Listed accounts that are not asked because they are not active, with AWS's word for their state. */
  readonly inactive: readonly { readonly account: string; readonly name: string; readonly state: string }[];
}

/** What is put out of scope, by whom, and why; printed beside every row it explains. */
export interface Exclusion {
  readonly kind: 'account' | 'region' | 'item' | 'procedure' | 'control';
  readonly id: string;
  readonly reason: string;
  readonly approver: string;
}

/** `plan.json`: what will be asked, made from the engagement file before anything is asked. */
export interface Plan {
  readonly schemaVersion: 1;
  readonly engagementId: string;
  readonly engagementSha256: string;
  readonly tool: { readonly name: string; readonly version: string };
  readonly mode: CollectionMode;
  readonly period: { readonly from: string; readonly to: string; readonly asOf: string };
  readonly procedures: readonly string[];
  readonly platforms: readonly PlannedPlatform[];
  /** Only where the engagement takes its accounts from the organisation. */
  readonly organization?: PlannedOrganization;
  readonly exclusions: readonly Exclusion[];
  readonly operations: readonly PlannedOperation[];
  /** Head of the journal after the last collection (decision 24); null before the first. */
  readonly journalHead: string | null;
}
