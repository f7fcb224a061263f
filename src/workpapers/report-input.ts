import type { Engagement } from '../engagement/engagement.ts';
import type { Criteria } from '../engagement/read-criteria.ts';
import type { ResultFiles } from '../evaluation/read-results.ts';
import type { Plan } from '../evidence/plan.ts';
import type { Evidence } from '../evidence/read-evidence.ts';
import type { FactKind } from '../facts/fact-kind.ts';
import type { Topology } from '../network/topology.ts';
import type { Content } from '../procedures/content.ts';
import type { Language } from '../text/language.ts';
import type { NetworkDrawing } from './network/network-drawing.ts';

/** Everything the workpapers are made from; nothing in it is decided any more. */
export interface ReportInput {
  readonly engagement: Engagement;
  readonly content: Content;
  readonly criteria: Criteria;
  readonly plan: Plan;
  readonly evidence: Evidence;
  readonly results: ResultFiles;
  readonly kinds: readonly FactKind[];
  /** The gathered networks, from the same evidence as the results; left out while no reconciliation speaks of them. */
  readonly topology?: Topology;
  /** The drawings of these networks, made before the papers because Graphviz loads in its own time. */
  readonly drawings?: readonly NetworkDrawing[];
  readonly language: Language;
}
