import type { Catalogue } from '../access/catalogue.ts';
import type { Engagement } from '../engagement/engagement.ts';
import type { Criteria } from '../engagement/read-criteria.ts';
import type { Plan, PlannedPlatform } from '../evidence/plan.ts';
import type { Evidence } from '../evidence/read-evidence.ts';
import { AnswerBook } from '../facts/answer-book.ts';
import type { Population } from '../facts/fact.ts';
import type { FactKind } from '../facts/fact-kind.ts';
import { loadPopulation, type Place } from '../facts/load-population.ts';
import type { CapacityMetric } from '../procedures/capacity-metric.ts';
import type { Content } from '../procedures/content.ts';
import { applyRule } from './apply-rule.ts';
import type { CheckFunction } from './check-function.ts';
import { peopleRows } from './duties/people-rows.ts';
import { makeRow } from './make-row.ts';
import { accessRows } from './matrix/access-rows.ts';
import { recCap, type ThresholdTally } from './methods/rec-cap.ts';
import { recCapLeftovers } from './methods/rec-cap-leftovers.ts';
import { recPop } from './methods/rec-pop.ts';
import { networkRows } from './network/network-rows.ts';
import { notBuiltRules } from './not-built-rules.ts';
import type { PlaceContext } from './place-context.ts';
import { planRows } from './plan-rows.ts';
import { regionCriterion } from './region-criterion.ts';
import type { Row } from './row.ts';
import type { ComparingRule, FixedRule } from './rule.ts';
import { ruleScope } from './rule-scope.ts';
import { servedPairs } from './served-pairs.ts';
import { settingRules } from './setting-rules.ts';
import { settleRow } from './settle-row.ts';
import { surveyPlaces } from './survey-places.ts';
import { cloudMatrix } from './systems/cloud-matrix.ts';
import { trustRows } from './trusts/trust-rows.ts';

/** Everything the judgement is a pure function of; no clock, no network, no account. */
export interface EvaluationInput {
  readonly engagement: Engagement;
  readonly engagementSha256: string;
  readonly content: Content;
  readonly capacityMetrics: readonly CapacityMetric[];
  readonly criteria: Criteria;
  readonly plan: Plan;
  readonly evidence: Evidence;
  readonly kinds: readonly FactKind[];
  readonly functions: readonly CheckFunction[];
  /** The actions AWS publishes; needed where the client handed over an access-control matrix. */
  readonly catalogue?: Catalogue | null;
  /** Told of every place whose populations were loaded, for the tables that are not rows. */
  readonly onPlace?: (context: PlaceContext) => void;
}

/** Compares everything that can be compared and yields every row, place by place, in the order of the plan. */
export function* evaluate(input: EvaluationInput): Iterable<Row> {
  const { engagement, evidence, criteria } = input;
  const answers = new Map(evidence.answers.map((answer) => [answer.evidenceId, answer]));
  const settling = {
    engagement,
    exceptions: criteria.exceptions,
    finishedAt: (id: string) => answers.get(id)?.finishedAt ?? null,
    refusedLater: new Set(
      evidence.answers.filter(({ laterCode }) => laterCode !== null).map(({ evidenceId }) => evidenceId),
    ),
    settledAt: evidence.settledAt,
    auditeeRun: new Set(
      evidence.answers.filter(({ mode }) => mode === 'auditee-run').map(({ evidenceId }) => evidenceId),
    ),
  };
  for (const row of compareAll(input)) yield settleRow(row, settling);
}

function* compareAll(input: EvaluationInput): Iterable<Row> {
  const { engagement, content, criteria, plan, kinds } = input;
  const scope = ruleScope(engagement);
  const procedures = content.procedures;
  const byKind = new Map(kinds.map((kind) => [kind.kind, kind]));
  const rules = settingRules({
    baseline: content.baseline,
    settings: criteria.settings,
    sheet: ['DOC-15', 'DOC-13'].map((id) => criteria.documents.find(({ doc }) => doc === id)).find(Boolean) ?? null,
    engagement,
    engagementSha256: input.engagementSha256,
    grid: content.responsibilities,
    functions: input.functions,
    scope,
    procedures,
    serviceOf: (kind) => byKind.get(kind)?.service,
    planned: (kind) => {
      const list = byKind.get(kind)?.list;
      return plan.operations.some(
        ({ service, operation }) => service === list?.service && operation === list.operation,
      );
    },
  });
  const settled = rules.filter((rule): rule is FixedRule => rule.shape === 'fixed');
  const fixed = [...settled, ...notBuiltRules(procedures, content.reconciliations, scope)];
  const comparing = rules.filter((rule): rule is ComparingRule => rule.shape !== 'fixed');
  const tally: ThresholdTally = new Map();
  yield* planRows(plan, procedures, engagement, input.engagementSha256);
  for (const platform of plan.platforms) {
    for (const rule of fixed) yield fixedRow(rule, platform);
    for (const region of ['global', ...platform.regions]) {
      const context = makeContext(input, platform, region, byKind);
      for (const rule of comparing) {
        const kind = byKind.get(rule.kind);
        if (kind === undefined) throw new Error(`${rule.id}: no fact kind ${rule.kind}`);
        if ((kind.scope === 'account') !== (region === 'global')) continue;
        if (belongsElsewhere(kind, platform, plan)) continue;
        for (const draft of applyRule(rule, context.population(rule.kind), context))
          yield makeRow(rule, context.place, draft);
      }
      yield* recPop(context, {
        accounts: criteria.accounts,
        unreadable: criteria.notes.some(({ doc, kind }) => doc === 'DOC-08' && kind === 'error'),
        regions: regionCriterion(input),
        served: servedPairs('REC-POP', procedures, scope),
        organization: platform.organization,
      });
      yield* recCap(
        context,
        criteria.thresholds,
        input.capacityMetrics,
        servedPairs('REC-CAP', procedures, scope),
        tally,
      );
      input.onPlace?.(context);
    }
  }
  yield* recCapLeftovers(criteria, servedPairs('REC-CAP', procedures, scope), tally, plan);
  const survey = surveyPlaces(everyPlace(input, byKind), input.catalogue ?? null, engagement.scope);
  yield* accessRows({
    matrices: criteria.matrices.flatMap((matrix) => cloudMatrix(matrix) ?? []),
    engagement,
    platforms: plan.platforms.map(({ platform }) => platform),
    served: servedPairs('REC-ACM', procedures, scope),
    survey,
    patterns: content.escalationPatterns,
  });
  yield* peopleRows({ ...input, scope, survey });
  yield* trustRows({ ...input, scope, survey });
  yield* networkRows({ ...input, scope, survey, everyPlace: () => everyPlace(input, byKind) });
}

/** Every place once more, for what can only be judged when all accounts are known. */
function* everyPlace(input: EvaluationInput, byKind: ReadonlyMap<string, FactKind>): Iterable<PlaceContext> {
  for (const platform of input.plan.platforms)
    for (const region of ['global', ...platform.regions]) yield makeContext(input, platform, region, byKind);
}

function makeContext(
  input: EvaluationInput,
  platform: PlannedPlatform,
  region: string,
  byKind: ReadonlyMap<string, FactKind>,
): PlaceContext {
  const place: Place = { platform: platform.platform, account: platform.account, region };
  const book = new AnswerBook(input.evidence, platform.account, region);
  const loaded = new Map<string, Population>();
  const population = (name: string): Population => {
    const known = loaded.get(name);
    if (known !== undefined) return known;
    const kind = byKind.get(name);
    if (kind === undefined) throw new Error(`no fact kind ${name}`);
    const made = loadPopulation(kind, place, book);
    loaded.set(name, made);
    return made;
  };
  return {
    place,
    engagement: input.engagement,
    account: platform.account,
    ownAccounts: input.engagement.scope.accounts.map(({ id }) => id),
    asOf: input.engagement.period.asOf,
    population,
  };
}

/** Kinds listed by the organisation's questions are judged where those are asked; with no such account, everywhere as not attempted. */
function belongsElsewhere(kind: FactKind, platform: PlannedPlatform, plan: Plan): boolean {
  if (platform.organization || !plan.platforms.some(({ organization }) => organization)) return false;
  const { service, operation } = kind.list;
  return plan.operations.some(
    (planned) => planned.service === service && planned.operation === operation && planned.scope === 'organization',
  );
}

function fixedRow(rule: FixedRule, { platform }: PlannedPlatform): Row {
  return makeRow(
    rule,
    { platform, region: 'global' },
    {
      object: { kind: 'slot', id: '*' },
      result: rule.result,
      reason: rule.reason,
      found: null,
      qualifiers: [],
      evidence: [],
    },
  );
}
