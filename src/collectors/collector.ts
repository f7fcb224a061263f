/** A constant or bound member of an operation's input. */
export type InputValue = string | number | boolean | readonly unknown[] | { readonly [key: string]: unknown };

/** How the objects of an earlier answer become questions of this operation. */
export interface Parent {
  /** Operation whose answers are the parents; same service unless `service` says otherwise. */
  readonly operation: string;
  readonly service?: string;
  /** Dotted path of the list in each page of the parent's answer; `[]` walks a nested list (`Reservations[].Instances`); `$` is the page itself. */
  readonly each: string;
  /** Member of the input → dotted path in the element; `$` the element itself; `^Name` the parent's own input member. */
  readonly bind: Readonly<Record<string, string>>;
  /** Only elements whose member has one of these values. */
  readonly where?: Readonly<Record<string, readonly InputValue[]>>;
  /** No elements whose member has one of these values. */
  readonly unless?: Readonly<Record<string, readonly InputValue[]>>;
  /** The bound member takes a list: this many elements per question (e.g. GetFindings, 50 ids). */
  readonly batch?: { readonly member: string; readonly size: number };
}

/** How an operation gives more than one page. */
export interface Paging {
  /** Member of the input that carries the token. */
  readonly request: string;
  /** Dotted path of the next token in the output. */
  readonly response: string;
  /** Dotted path of a flag that says whether more comes (e.g. IsTruncated); without it, a token means more. */
  readonly more?: string;
  /** Page-size member added to the input, e.g. `{MaxResults: 100}`. */
  readonly size?: Readonly<Record<string, number>>;
}

/** A part of an answer that never touches the disk as it is; rules R1–R7 of domain E.5. */
export interface RedactionPath {
  /** Dotted path; `[]` every element, `*` every member, e.g. `Functions[].Environment.Variables.*`. */
  readonly path: string;
  readonly rule: 'R1' | 'R2' | 'R4' | 'R5' | 'R6' | 'R7';
}

/** One operation of an evidence item: data only, no logic. */
export interface Operation {
  /** PascalCase. */
  readonly operation: string;
  /** Service, where it differs from the collector's (e.g. cloudwatch next to logs). */
  readonly service?: string;
  /**
   * `account` asked once per account (region `global`), `region` in every in-scope region, `organization` once, where the plan
   * says so, `outside` in every enabled region the engagement leaves out: the stray check of domain E.3.
   */
  readonly scope: 'account' | 'region' | 'organization' | 'outside';
  /** Region an account-wide question is sent to; `us-east-1` when left out. */
  readonly home?: string;
  /** Constant input. */
  readonly input?: Readonly<Record<string, InputValue>>;
  /** One question per entry, each added to `input` (e.g. one per policy type). */
  readonly inputs?: readonly Readonly<Record<string, InputValue>>[];
  readonly parent?: Parent;
  /** Members filled from the engagement: the period's limits, the account's own id, or the region's name. */
  readonly fill?: Readonly<Record<string, 'period.from' | 'period.to' | 'account' | 'region'>>;
  readonly paging?: Paging;
  /** Operation of the same item that must have been asked before (a report is made, then fetched). */
  readonly after?: string;
  /** Ask again until the member has the value (report generators), at most so many times. */
  readonly until?: { readonly path: string; readonly equals: string; readonly atMost: number };
  /** Dotted path of the list the item count counts; left out where there is none. */
  readonly count?: string;
  /** Exact error codes that mean "not configured" (an answer: absent), never "no permission". */
  readonly absent?: readonly string[];
  /** IAM actions needed to be allowed to ask. */
  readonly iamActions: readonly string[];
  readonly redact?: readonly RedactionPath[];
  /** What the call leaves behind, only for the report generators. */
  readonly sideEffect?: string;
  /** How many days back the source can show, where it has a limit (domain E.6). */
  readonly retentionDays?: number;
  /** The service lives in one region that nobody can ask for: an empty list proves nothing unless the engagement names the region. */
  readonly oneRegion?: true;
  /** The same question is asked by this item; it is not asked twice. */
  readonly answeredBy?: string;
  /** Why the plan does not ask it by itself; the ledger says so (NOT_ATTEMPTED). */
  readonly notPlanned?: { readonly ja: string; readonly en: string };
}

/** One evidence item (EV-…) as a declaration: what is asked, where, and what must never be stored. */
export interface Collector {
  /** `EV-IAM-01`. */
  readonly item: string;
  /** Service by its botocore name. */
  readonly service: string;
  readonly operations: readonly Operation[];
}
