import type { ZoneMatrix } from '../../engagement/network/zone-matrix.ts';

/** Something an end of a question may be named by. */
export interface NamedThing {
  readonly kind: string;
  readonly id: string;
  readonly name: string | null;
  /** Other ways its id is written: ARNs. */
  readonly aliases: readonly string[];
  /** The matrix it is a zone of; null for what the evidence shows. */
  readonly matrix: ZoneMatrix | null;
}
