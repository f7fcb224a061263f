/** Addresses of one family by their places in a grid: sorted, disjoint, non-touching intervals of places. */
export type Span = readonly (readonly [number, number])[];
