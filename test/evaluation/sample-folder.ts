import { join } from 'node:path';
import { loadCatalogue } from '../../src/access/load-catalogue.ts';
import { makePlan } from '../../src/collection/make-plan.ts';
import { collectors } from '../../src/collectors/collectors.ts';
import { evidenceItemsNeeded } from '../../src/commands/evidence-items-needed.ts';
import { readCriteria } from '../../src/engagement/read-criteria.ts';
import { readEngagement } from '../../src/engagement/read-engagement.ts';
import { type EvaluationInput, evaluate } from '../../src/evaluation/evaluate.ts';
import { functions } from '../../src/evaluation/functions/functions.ts';
import type { Row } from '../../src/evaluation/row.ts';
import type { Evidence } from '../../src/evidence/read-evidence.ts';
import { readEvidence } from '../../src/evidence/read-evidence.ts';
import { factKinds } from '../../src/facts/fact-kinds.ts';
import { readCapacityMetrics } from '../../src/procedures/read-capacity-metrics.ts';
import { readContent } from '../../src/procedures/read-content.ts';

const folder = join('templates', 'sample');

/** The embedded sample engagement as `evaluate` takes it, its recorded answers read where they lie. */
export async function sampleInput(): Promise<EvaluationInput> {
  const { engagement, sha256 } = readEngagement(folder);
  const content = readContent();
  const plan = makePlan({
    engagement,
    engagementSha256: sha256,
    collectors,
    items: evidenceItemsNeeded(engagement, content),
    tool: { name: 'akashi', version: '0' },
    journalHead: null,
  });
  return {
    engagement,
    engagementSha256: sha256,
    content,
    capacityMetrics: readCapacityMetrics(),
    criteria: await readCriteria(folder, engagement, content),
    plan,
    evidence: readEvidence(join(folder, 'answers')),
    kinds: factKinds,
    functions,
    catalogue: await loadCatalogue(),
  };
}

/** The same evidence, every answer of it replaced by an error. */
export function allRefused(evidence: Evidence, outcome: 'denied' | 'failed', code: string): Evidence {
  const refuse = <T extends object>(answer: T): T => ({ ...answer, outcome, code, pages: 0, items: null });
  return {
    ...evidence,
    answers: evidence.answers.map(refuse),
    records: evidence.records.map((record) => (record.kind === 'answer' ? refuse(record) : record)),
    envelope: (answer) => ({ ...evidence.envelope(answer), pages: [] }),
    pages: () => [],
  };
}

/** Every row of the sample over some evidence. */
export function sampleRows(input: EvaluationInput, evidence: Evidence = input.evidence): readonly Row[] {
  return [...evaluate({ ...input, evidence })];
}
