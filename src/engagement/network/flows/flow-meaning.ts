import type { FlowStatement } from './flow-statement.ts';

/** What the client's legend or a footnote says. */
export interface FlowMeaning
  extends Pick<FlowStatement, 'verdict' | 'ports' | 'via' | 'names' | 'conditions' | 'unclear'> {
  /** The client's own words and where they stand. */
  readonly raw: string;
  readonly at: string;
}
