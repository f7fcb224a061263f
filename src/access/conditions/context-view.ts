/** What is known of a condition key: its values, that the request does not carry it, or nothing. */
export type KnownValues = readonly string[] | 'absent' | 'unknown';

/** The context of a request, as far as it is known. */
export interface ContextView {
  /** `key` in lower case; an empty list is the same as `absent`. */
  valuesOf(key: string): KnownValues;
}
