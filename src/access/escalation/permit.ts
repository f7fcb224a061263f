import type { Decision } from '../decision.ts';

/** The engine's word on one step of a way. */
export interface Permit {
  readonly action: string;
  readonly decision: Decision;
}
