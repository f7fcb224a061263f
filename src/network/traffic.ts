/**
 * Packets by what they ask for: sorted, disjoint, non-touching `[first, last]` intervals on the line `protocol × 65536 + port`
 * (IANA protocol numbers; the port is the destination port of TCP and UDP, `type × 256 + code` of ICMP; a protocol without
 * ports takes its whole block). Empty means nothing; one interval `[0, 256 × 65536 − 1]` means everything.
 */
export type Traffic = readonly (readonly [number, number])[];
