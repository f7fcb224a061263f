/** Address family: IPv4 or IPv6. */
export type Family = 4 | 6;

/** A set of addresses of one family: sorted, disjoint, non-touching `[first, last]` intervals of the address as a number. */
export interface Addresses {
  readonly family: Family;
  readonly ranges: readonly (readonly [bigint, bigint])[];
}
