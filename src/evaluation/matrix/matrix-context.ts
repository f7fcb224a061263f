import type { AccessMatrix } from '../../engagement/matrix/access-matrix.ts';
import type { AccessInput } from './access-input.ts';
import type { ColumnAsk } from './column-asks.ts';
import type { PrincipalMatches } from './principal-matches.ts';
import type { ResourceMatches } from './resource-matches.ts';

/** One matrix with everybody and everything it was matched to. */
export interface MatrixContext {
  readonly input: AccessInput;
  readonly matrix: AccessMatrix;
  readonly principals: PrincipalMatches;
  readonly resources: ResourceMatches;
  /** Before the ids of rows and columns of a second matrix; empty for the first. */
  readonly prefix: string;
  /** Column id → what the engine is asked about. */
  readonly asks: ReadonlyMap<string, readonly ColumnAsk[]>;
}
