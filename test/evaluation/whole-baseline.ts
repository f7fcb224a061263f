import { makePlan } from '../../src/collection/make-plan.ts';
import { collectors } from '../../src/collectors/collectors.ts';
import type { Criterion } from '../../src/engagement/criterion.ts';
import type { Engagement } from '../../src/engagement/engagement.ts';
import type { Criteria } from '../../src/engagement/read-criteria.ts';
import type { SettingCriterion } from '../../src/engagement/setting-criterion.ts';
import { type EvaluationInput, evaluate } from '../../src/evaluation/evaluate.ts';
import { functions } from '../../src/evaluation/functions/functions.ts';
import type { Row } from '../../src/evaluation/row.ts';
import type { Plan } from '../../src/evidence/plan.ts';
import type { Evidence } from '../../src/evidence/read-evidence.ts';
import { factKinds } from '../../src/facts/fact-kinds.ts';
import type { BaselineItem } from '../../src/procedures/baseline-item.ts';
import { readCapacityMetrics } from '../../src/procedures/read-capacity-metrics.ts';
import { readContent } from '../../src/procedures/read-content.ts';

/** Everything the tool ships as data. */
export const content = readContent();

const account = '111122223333';
const hash = '0'.repeat(64);

/** An engagement of one account, the organisation's own, and two regions, with every procedure and control in scope. */
export function wholeEngagement(over: Partial<Engagement> = {}): Engagement {
  return {
    id: 'T-1',
    type: 'assurance',
    period: { from: '2025-04-01', to: '2026-03-31', asOf: '2026-04-10' },
    timezone: 'Asia/Tokyo',
    agreement: null,
    thresholds: { maxEvidenceAgeHours: null, maxCollectionHours: 24 },
    scope: {
      accounts: [{ id: account, name: '本番', env: null, in: true, reason: null, approver: null, organization: true }],
      regions: { in: ['ap-northeast-1', 'us-east-1'], checkOthersForStrays: true },
      procedures: { in: content.procedures.map(({ id }) => id), exclude: [] },
      organization: null,
      perControl: content.controls.map(({ id }) => ({ control: id, applicable: true })),
      systems: [],
    },
    responsibilities: [],
    documents: [],
    criteria: [],
    externalServices: [],
    stakeholders: [],
    exceptions: [],
    collection: { mode: 'auditor-run' },
    validation: [],
    ...over,
  } as unknown as Engagement;
}

/** The plan of such an engagement. */
export function wholePlan(engagement: Engagement): Plan {
  const items = new Set(collectors.map(({ item }) => item));
  return makePlan({
    engagement,
    engagementSha256: hash,
    collectors,
    items,
    tool: { name: 'akashi', version: '0' },
    journalHead: null,
  });
}

const criterion = (at: string, value: unknown): Criterion => ({
  doc: 'DOC-15',
  version: '1.0',
  sha256: hash,
  at,
  value,
  raw: String(value),
  approvedAt: '2025-04-01',
  basis: 'client-rule',
});

const values = { number: 90, text: 'x', boolean: true, list: ['x'] } as const;

/** The client adopted the whole baseline, with the default values or some of its own. */
export function adopted({ id, parameter }: BaselineItem): SettingCriterion {
  const value = parameter === null ? null : (parameter.default ?? values[parameter.type]);
  return {
    item: id,
    decision: 'adopted',
    value,
    unit: parameter?.unit ?? null,
    criterion: criterion(`設定!${id}`, value),
    unclear: null,
  };
}

/** A client that handed over its account list, its threshold table and its settings sheet. */
export function wholeCriteria(over: Partial<Criteria> = {}): Criteria {
  const line = {
    resourcePattern: '*',
    periodSeconds: null,
    recipient: null,
    action: null,
    comparison: '>=',
    unit: '%',
  } as const;
  return {
    documents: ['DOC-08', 'DOC-15', 'DOC-28'].map((doc) => ({
      doc,
      version: '1.0',
      sha256: hash,
      notes: [],
      rows: [],
    })) as never,
    settings: content.baseline.map(adopted),
    thresholds: ['FreeStorageSpace', 'FreeStorageSpace', 'Errors', 'TargetResponseTime'].map((metric, index) => ({
      ...line,
      at: `閾値!${index + 2}`,
      metric,
      threshold: 80 + index,
      criterion: criterion(`閾値!D${index + 2}`, 80 + index),
    })),
    unclearThresholds: [],
    accounts: [
      {
        id: account,
        name: '本番',
        environment: null,
        inScope: true,
        reason: null,
        approver: null,
        regions: [],
        at: 'A!2',
        criterion: criterion('A!A2', account),
      },
    ],
    exceptions: [],
    matrices: [],
    zoneMatrices: [],
    diagrams: [],
    separation: null,
    notes: [],
    missing: [],
    ...over,
  };
}

/** Every row of the whole evaluation over some evidence. */
export function rowsOf(evidence: Evidence, over: Partial<EvaluationInput> = {}): readonly Row[] {
  const engagement = over.engagement ?? wholeEngagement();
  return [
    ...evaluate({
      engagement,
      engagementSha256: hash,
      content,
      capacityMetrics: readCapacityMetrics(),
      criteria: wholeCriteria(),
      plan: wholePlan(engagement),
      evidence,
      kinds: factKinds,
      functions,
      ...over,
    }),
  ];
}
