import type { Content } from './content.ts';
import { readBaseline } from './read-baseline.ts';
import { readControls } from './read-controls.ts';
import { readDocuments } from './read-documents.ts';
import { readDutyGuide } from './read-duty-guide.ts';
import { readEscalationPatterns } from './read-escalation-patterns.ts';
import { readEvidenceItems } from './read-evidence-items.ts';
import { readProcedures } from './read-procedures.ts';
import { readReconciliations } from './read-reconciliations.ts';
import { readResponsibilities } from './read-responsibilities.ts';

/** Everything the tool ships as data; each part is read when it is first asked for, and only once. */
export function readContent(): Content {
  const controls = once(readControls);
  const parts = {
    groups: () => controls().groups,
    controls: () => controls().controls,
    procedures: once(readProcedures),
    reconciliations: once(readReconciliations),
    documents: once(readDocuments),
    responsibilities: once(readResponsibilities),
    evidenceItems: once(readEvidenceItems),
    baseline: once(readBaseline),
    dutyGuide: once(readDutyGuide),
    escalationPatterns: once(readEscalationPatterns),
  };
  const content = {};
  for (const [part, get] of Object.entries(parts)) Object.defineProperty(content, part, { get, enumerable: true });
  return content as Content;
}

function once<T>(read: () => T): () => T {
  let kept: { readonly value: T } | undefined;
  return () => {
    kept ??= { value: read() };
    return kept.value;
  };
}
