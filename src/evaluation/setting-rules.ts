import type { ClientDocument } from '../engagement/client-document.ts';
import type { Criterion } from '../engagement/criterion.ts';
import type { Engagement } from '../engagement/engagement.ts';
import type { SettingCriterion } from '../engagement/setting-criterion.ts';
import type { BaselineItem, Check } from '../procedures/baseline-item.ts';
import type { Procedure } from '../procedures/procedure.ts';
import type { ResponsibilityGrid } from '../procedures/responsibility-grid.ts';
import type { CheckFunction } from './check-function.ts';
import type { FixedRule, Rule, RuleHead } from './rule.ts';
import type { RuleScope } from './rule-scope.ts';

/** What the rules of REC-SET, REC-CRED and the settings half of REC-CAP are made from. */
export interface SettingRulesInput {
  readonly baseline: readonly BaselineItem[];
  readonly settings: readonly SettingCriterion[];
  /** The settings sheet that was handed over; null while there is none and nothing is known about adoption. */
  readonly sheet: ClientDocument | null;
  readonly engagement: Engagement;
  readonly engagementSha256: string;
  readonly grid: ResponsibilityGrid;
  readonly functions: readonly CheckFunction[];
  readonly scope: RuleScope;
  readonly procedures: readonly Procedure[];
  /** Service of a fact kind, by kind. */
  readonly serviceOf: (kind: string) => string | undefined;
  /** Whether the plan asks the question that lists a kind of fact. */
  readonly planned: (kind: string) => boolean;
}

/** Turns the catalogue and the client's decisions into rules; the criterion is always the client's (domain section 0, rule 1). */
export function settingRules(input: SettingRulesInput): readonly Rule[] {
  const settings = new Map(input.settings.map((setting) => [setting.item, setting]));
  return input.baseline.flatMap((item) => {
    const pairs = servingPairs(item, input);
    const [first] = pairs;
    if (first === undefined) return [];
    const procedures = item.procedures.filter((id) => pairs.some(({ procedure }) => procedure === id));
    const controls = item.controls.filter((id) => pairs.some(({ control }) => control === id));
    const setting = settings.get(item.id);
    const head: RuleHead = {
      id: item.id,
      version: item.version,
      reconciliation: item.reconciliation,
      procedures,
      controls,
      pair: `${first.procedure}|${first.control}`,
      severity: item.severity,
      criterion: setting?.criterion ?? null,
      required: requiredOf(item, setting),
    };
    return rulesOf(item, setting, head, input);
  });
}

/** The procedure and control pairs of an item that the guide knows and the engagement keeps in scope. */
function servingPairs(
  item: BaselineItem,
  { procedures, scope }: SettingRulesInput,
): { procedure: string; control: string }[] {
  return procedures
    .filter(({ id }) => item.procedures.includes(id) && scope.procedures.has(id))
    .flatMap(({ id, controls }) =>
      controls
        .filter(({ control }) => item.controls.includes(control) && scope.controls.has(control))
        .map(({ control }) => ({ procedure: id, control })),
    );
}

function rulesOf(
  item: BaselineItem,
  setting: SettingCriterion | undefined,
  head: RuleHead,
  input: SettingRulesInput,
): Rule[] {
  const fixed = (result: FixedRule['result'], reason: FixedRule['reason']): Rule[] => [
    { ...head, shape: 'fixed', result, reason },
  ];
  if (setting === undefined)
    return input.sheet === null
      ? fixed('NOT_COLLECTED', 'DOC_NOT_PROVIDED')
      : [{ ...head, criterion: notListed(input.sheet), shape: 'fixed', result: 'OUT_OF_SCOPE', reason: 'NOT_ADOPTED' }];
  // Lines that contradict each other decide nothing, not even that the item is not adopted.
  if (setting.unclear !== null) return fixed('INDETERMINATE', 'CRITERION_UNCLEAR');
  if (setting.decision === 'not-adopted') return fixed('OUT_OF_SCOPE', 'NOT_ADOPTED');
  if (item.check === null) return fixed('NOT_COLLECTED', 'NOT_BUILT');
  const value = setting.value ?? null;
  // An item with a parameter and no value says nothing that could be compared: every number is more than nothing.
  if (item.parameter !== null && value === null) return fixed('INDETERMINATE', 'CRITERION_UNCLEAR');
  return [item.check, ...(item.moreChecks ?? [])].map((check, index) => {
    const id = index === 0 ? item.id : `${item.id}/${check.fact}`;
    const given = providerTask(item, check, input);
    if (given !== null)
      return {
        ...head,
        id,
        criterion: given,
        shape: 'fixed' as const,
        result: 'OUT_OF_SCOPE' as const,
        reason: 'PROVIDER_RESPONSIBILITY' as const,
      };
    // A check whose list no collector asks yet is not "not attempted": this tool cannot do it (decision 2).
    if (!input.planned(check.fact))
      return { ...head, id, shape: 'fixed' as const, result: 'NOT_COLLECTED' as const, reason: 'NOT_BUILT' as const };
    const named = check.function === undefined ? null : input.functions.find(({ name }) => name === check.function);
    if (named === undefined) throw new Error(`${item.id}: no function ${check.function}`);
    return {
      ...head,
      id,
      shape: check.quantifier,
      kind: check.fact,
      where: check.where ?? [],
      conditions: check.conditions,
      function: named,
      value,
      reason: check.reason,
    };
  });
}

/** What the client requires, language-neutral; a rule without parameter requires what its constant conditions say. */
function requiredOf({ parameter, check }: BaselineItem, setting: SettingCriterion | undefined): RuleHead['required'] {
  if (setting === undefined) return null;
  const raw = setting.criterion.raw;
  if (parameter !== null)
    return { value: setting.value, ...(parameter.unit === undefined ? {} : { unit: parameter.unit }), raw };
  const first = check?.conditions[0];
  if (first === undefined) return { raw };
  const value = first.value === undefined ? first.operator : first.value;
  return { value, raw };
}

/** The client's sheet does not name the item: that, too, is a statement of a document with a version and a hash. */
function notListed({ doc, version, sha256, file, approvedAt }: ClientDocument): Criterion {
  return { doc, version, sha256, at: file, value: null, raw: '（記載なし）', approvedAt, basis: 'client-rule' };
}

/** The line of the engagement's responsibility split that gives this task of this service to the provider (5.3). */
function providerTask(
  { task }: BaselineItem,
  check: Check,
  { engagement, engagementSha256, grid, serviceOf }: SettingRulesInput,
): Criterion | null {
  if (task === null) return null;
  const service = serviceOf(check.fact);
  const title = grid.columns.find(({ key }) => key === task)?.title;
  const given = engagement.responsibilities
    .filter((responsibility) => responsibility.service === service)
    .flatMap(({ tasks }) => tasks)
    .find(
      (entry) =>
        entry.owner === 'provider' && (entry.task === task || entry.task === title?.ja || entry.task === title?.en),
    );
  if (given === undefined) return null;
  return {
    doc: 'engagement',
    version: engagement.id,
    sha256: engagementSha256,
    at: `engagement.yaml responsibilities ${service} ${given.task}`,
    value: given.owner,
    raw: given.evidence ?? given.detail ?? given.task,
    approvedAt: engagement.agreement?.date ?? null,
    basis: 'agreed-with-requester',
  };
}
