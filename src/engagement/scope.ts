/** One AWS account as the client lists it. */
export interface ScopeAccount {
  /** Twelve digits, always text. */
  readonly id: string;
  readonly name: string;
  readonly env: string | null;
  readonly in: boolean;
  /** Why it is out of scope and who agreed; both are given whenever `in` is false. */
  readonly reason: string | null;
  readonly approver: string | null;
  /** True for the management (or delegated administrator) account that is asked about the organization. */
  readonly organization: boolean;
}

/** A procedure that is left out, with its reason and approver. */
export interface ExcludedProcedure {
  /** `G1-1.3`. */
  readonly id: string;
  readonly reason: string;
  readonly approver: string;
}

/** How one of the 21 controls is covered (domain B.1, guide §5.2). */
export interface ControlScope {
  /** `27017:9.2.1`, `27017:CLD.12.1.5`. */
  readonly control: string;
  readonly applicable: boolean | 'partial';
  /** Given for `partial` and for an excluded control. */
  readonly reason: string | null;
  /** Given for an excluded control. */
  readonly approver: string | null;
  readonly coveredBy: readonly { readonly kind: 'provider' | 'external' | 'manual'; readonly by: string }[];
  /** Procedures that serve the control; empty means: as the guide groups them. */
  readonly procedures: readonly string[];
  readonly separateExecution: boolean;
}

/** What is audited (5.2). */
export interface Scope {
  /** Set where the accounts are those the organisation lists; `accounts` then holds only names and exclusions. */
  readonly organization: {
    /** The management or delegated administrator account that is asked for the list. */
    readonly management: string;
  } | null;
  readonly accounts: readonly ScopeAccount[];
  readonly regions: { readonly in: readonly string[]; readonly checkOthersForStrays: boolean };
  /** `in` is always the full list of chosen procedures, in the guide's order. */
  readonly procedures: { readonly in: readonly string[]; readonly exclude: readonly ExcludedProcedure[] };
  readonly perControl: readonly ControlScope[];
  readonly systems: readonly {
    readonly id: string;
    readonly name: string;
    readonly tags: Readonly<Record<string, string>>;
    readonly dataClass: string | null;
    readonly availability: string | null;
  }[];
}
