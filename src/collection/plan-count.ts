/** A number that is at least `from`; `to` is what it would be with as many objects as the earlier evidence shows, null where that is unknown. */
export interface CountRange {
  readonly from: number;
  readonly to: number | null;
}

/** How much one operation is asked in one place (account × region). */
export interface PlaceCount {
  readonly account: string;
  readonly region: string;
  readonly service: string;
  readonly operation: string;
  /** Questions. */
  readonly questions: CountRange;
  /** Requests on the wire: one per page. */
  readonly requests: CountRange;
  /** True where the number of questions depends on what a list shows. */
  readonly fanOut: boolean;
}
