import type { ZoneMatrix } from '../../engagement/network/zone-matrix.ts';
import type { NetInput } from './net-input.ts';
import type { ZoneMap } from './zone-members.ts';

/** One zone matrix with what its zones turned out to be. */
export interface NetContext {
  readonly input: NetInput;
  readonly matrix: ZoneMatrix;
  readonly map: ZoneMap;
  /** Before the ids of zones where the client handed over several matrices. */
  readonly prefix: string;
}
