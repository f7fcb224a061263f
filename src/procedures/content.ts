import type { BaselineItem } from './baseline-item.ts';
import type { Control, ControlGroup } from './control.ts';
import type { DocumentLayout } from './document-layout.ts';
import type { DutyGuide } from './duty-guide.ts';
import type { EscalationPattern } from './escalation-pattern.ts';
import type { EvidenceItem } from './evidence-item.ts';
import type { Procedure } from './procedure.ts';
import type { Reconciliation } from './reconciliation.ts';
import type { ResponsibilityGrid } from './responsibility-grid.ts';

/** Everything the tool ships as data: the audit in the guide's order. */
export interface Content {
  readonly groups: readonly ControlGroup[];
  readonly controls: readonly Control[];
  readonly procedures: readonly Procedure[];
  readonly reconciliations: readonly Reconciliation[];
  readonly documents: readonly DocumentLayout[];
  readonly responsibilities: ResponsibilityGrid;
  readonly evidenceItems: readonly EvidenceItem[];
  readonly baseline: readonly BaselineItem[];
  readonly dutyGuide: DutyGuide;
  readonly escalationPatterns: readonly EscalationPattern[];
}
