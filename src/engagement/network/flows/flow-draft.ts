import type { FlowLine } from '../zone-matrix.ts';

/** A line of the matrix before lines are compared with each other. */
export type FlowDraft = Pick<FlowLine, 'from' | 'to' | 'ports' | 'allow' | 'via' | 'names' | 'raw'> & {
  readonly at: string;
  readonly clause: string | null;
  /** An empty cell, made a line because the paper says what an empty cell means. */
  readonly isBlank: boolean;
};
