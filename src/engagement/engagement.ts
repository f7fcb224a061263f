import type { Scope } from './scope.ts';

/** 助言型 · 保証型 · 内部監査 · 事前点検（自己点検）. */
export type EngagementType = 'advisory' | 'assurance' | 'internal' | 'readiness';

/** A person of the audit team. */
export interface TeamMember {
  readonly name: string;
  /** 監査責任者, 監査担当者, 品質管理者 … as the firm says it. */
  readonly role: string;
}

/** What the organisation expects (5.1). */
export interface Expectation {
  readonly id: string;
  readonly statement: string;
  readonly source: {
    readonly doc: string;
    readonly clause: string | null;
    readonly approvedBy: string | null;
    readonly date: string | null;
  } | null;
  readonly controls: readonly string[];
  readonly clientControlIds: readonly string[];
}

/** Who answers for one task of one service (5.3). */
export interface ResponsibilityTask {
  readonly task: string;
  readonly owner: 'customer' | 'provider' | 'shared' | 'none';
  readonly detail: string | null;
  /** The firm the work is delegated to; it never takes the final responsibility away from the customer. */
  readonly sier: string | null;
  readonly contract: string | null;
  readonly finalResponsibility: 'customer' | 'provider' | null;
  readonly evidence: string | null;
}

/** The responsibility split of one service (5.3). */
export interface Responsibility {
  /** botocore's name: `rds`, `lambda`. */
  readonly service: string;
  readonly model: string | null;
  readonly tasks: readonly ResponsibilityTask[];
}

/** A client document that was received (提出資料). */
export interface ReceivedDocument {
  /** `DOC-15`. */
  readonly doc: string;
  /** Path below the engagement folder, with `/`. */
  readonly file: string;
  readonly version: string;
  readonly approvedAt: string | null;
  readonly approver: string | null;
  readonly receivedAt: string | null;
  readonly custodian: string | null;
  /** Sheet to read, where the workbook has several. */
  readonly sheet: string | null;
  /** Unknown symbols and contradictions of a matrix stay undecided instead of stopping the reading (decision 35). */
  readonly keepAmbiguous?: boolean;
  /** Whose export it is: `entra:<tenant>`, `saas:<product>:<tenant>` (decision 27); null where nobody said. */
  readonly system?: string | null;
}

/** Which document is the measure for what (5.4). */
export interface CriterionSource {
  readonly id: string;
  readonly kind: string;
  readonly doc: string;
  readonly basis: 'client-rule' | 'adopted' | 'agreed-with-requester';
  /** `CIS AWS 5.0.0`, `FSBP`, `自社` … */
  readonly source: string | null;
}

/** A service outside AWS that carries part of a control (5.5). */
export interface ExternalService {
  readonly id: string;
  readonly name: string;
  readonly purpose: string;
  readonly controls: readonly string[];
  readonly evidence: readonly string[];
  readonly attestation: string | null;
  readonly evaluated: boolean;
}

/** Somebody with a part in the system or its data (NISC tables, domain B.4). */
export interface Stakeholder {
  readonly view: 'system' | 'data';
  readonly role: string;
  readonly org: string;
  readonly contract: string | null;
  readonly contact: string | null;
  readonly awsIdentities: readonly string[];
  readonly incidentDuty: string | null;
  readonly dataClass: string | null;
  readonly location: string | null;
  readonly law: string | null;
}

/** An approved deviation; it never turns a difference into a match (decision 3). */
export interface ApprovedException {
  readonly id: string;
  /** Rule it speaks of: `BL-OBJ-02`. */
  readonly check: string;
  /** Object id or pattern with `*`. */
  readonly object: string;
  readonly approver: string;
  /** ISO date; valid up to and including this day. */
  readonly expires: string;
  readonly ticket: string | null;
  readonly kind: '例外承認' | '代替管理策';
  /** Where it was written down: `engagement.yaml:88:5` or `例外!4`. */
  readonly at: string;
  /** `engagement` or `DOC-33`. */
  readonly doc: string;
}

/** How evidence is obtained; it decides 観察 or 閲覧 (domain rule 9). */
export interface CollectionSetup {
  readonly mode: 'auditor-run' | 'witnessed' | 'auditee-run' | 'fictional';
  /** `arn:aws:iam::{account}:role/AuditReadOnly`; null where the caller's own credentials are used. */
  readonly roleArnPattern: string | null;
  readonly externalId: string | null;
  readonly profile: string | null;
  /** Region where IAM Identity Center is enabled; null where it is the first region in scope. */
  readonly identityCenterRegion: string | null;
  /** Who runs it; null while the plan has not named anybody (a warning). */
  readonly operator: string | null;
  /** Given when `mode` is `witnessed`. */
  readonly witness: string | null;
  /** `pseudonymize`: names of people become stable tokens, in evidence and in what is compared with it. */
  readonly pii: 'mask' | 'keep' | 'pseudonymize';
  /** Source addresses of events: a token, or the network (/24, IPv6 /48) readable. */
  readonly sourceAddresses: 'mask' | 'network';
  /** Who answers for `pii: keep`; given whenever it is chosen. */
  readonly personInCharge: string | null;
}

/** What was done to trust evidence the auditee collected, per platform (decision 4). */
export interface Validation {
  /** `aws:111122223333`. */
  readonly platform: string;
  readonly method: '再取得' | '立会' | '画面照合' | 'none';
  readonly items: number;
  readonly differences: number;
  readonly by: string | null;
  readonly at: string | null;
}

/** The engagement file after validation: everything a workpaper needs that AWS cannot say (domain B.1). */
export interface Engagement {
  /** Prefix of every workpaper number; the firm's own. */
  readonly id: string;
  readonly title: string | null;
  readonly type: EngagementType;
  /** 監査依頼者. */
  readonly requester: string;
  /** 被監査組織. */
  readonly auditee: { readonly name: string; readonly systemName: string | null; readonly contact: string | null };
  /** The auditing firm; null in a readiness check. */
  readonly auditor: string | null;
  readonly period: { readonly from: string; readonly to: string; readonly asOf: string };
  /** IANA name, `Asia/Tokyo`. */
  readonly timezone: string;
  readonly team: readonly TeamMember[];
  readonly independenceConfirmed: boolean | null;
  /** Agreement with the auditee that controls are grouped into procedures (guide §6). */
  readonly agreement: { readonly agreedWith: string; readonly date: string } | null;
  readonly confidentiality: string;
  readonly retentionYears: number;
  readonly thresholds: {
    readonly maxEvidenceAgeHours: number | null;
    /** Answers of one item that lie further apart are told as 収集時点混在. */
    readonly maxCollectionHours: number;
  };
  readonly expectations: readonly Expectation[];
  readonly scope: Scope;
  readonly responsibilities: readonly Responsibility[];
  readonly documents: readonly ReceivedDocument[];
  readonly criteria: readonly CriterionSource[];
  readonly externalServices: readonly ExternalService[];
  readonly stakeholders: readonly Stakeholder[];
  readonly exceptions: readonly ApprovedException[];
  readonly collection: CollectionSetup;
  /** One per account in scope; `none` where nothing was done. */
  readonly validation: readonly Validation[];
}
