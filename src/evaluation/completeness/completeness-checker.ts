import type { Engagement } from '../../engagement/engagement.ts';
import type { AccountLine } from '../../engagement/read-accounts.ts';
import type { Plan, PlannedPlatform } from '../../evidence/plan.ts';
import type { Evidence } from '../../evidence/read-evidence.ts';
import type { Population } from '../../facts/fact.ts';
import type { FactKind } from '../../facts/fact-kind.ts';
import type { PlaceContext } from '../place-context.ts';
import { AccountPasses } from './account-passes.ts';
import { compareAccounts } from './compare-accounts.ts';
import { compareAggregates } from './compare-aggregates.ts';
import { compareAssignments } from './compare-assignments.ts';
import { compareClocks } from './compare-clocks.ts';
import { compareRepeats } from './compare-repeats.ts';
import { compareTimes } from './compare-times.ts';
import type { CompletenessLine } from './completeness-line.ts';
import { listCutAnswers } from './list-cut-answers.ts';
import { sortLines } from './sort-lines.ts';
import { SourceAnswers } from './source-answers.ts';
import { sourceOperations } from './source-operations.ts';

/** What the check of completeness is made from; like the judgement, it asks nothing. */
export interface CompletenessInput {
  readonly engagement: Engagement;
  readonly plan: Plan;
  readonly evidence: Evidence;
  readonly kinds: readonly FactKind[];
  /** DOC-08; null while it was not handed over. */
  readonly accounts: readonly AccountLine[] | null;
}

/** Shows that everything was seen (domain E.3): takes the places as they are judged, then compares what needs all of them. */
export class CompletenessChecker {
  readonly #input: CompletenessInput;
  readonly #sources: SourceAnswers;
  readonly #passes: AccountPasses;
  readonly #lines: CompletenessLine[] = [];
  #members: Population | null = null;

  constructor(input: CompletenessInput) {
    this.#input = input;
    this.#sources = new SourceAnswers(input.evidence, sourceOperations);
    this.#passes = new AccountPasses(input, this.#sources);
  }

  /** Takes one place while its populations are at hand. */
  addPlace(context: PlaceContext): void {
    const { plan } = this.#input;
    const { account, region } = context.place;
    const platform = plan.platforms.find((planned) => planned.account === account) as PlannedPlatform;
    if (region === 'global' && platform.organization) this.#members ??= context.population('organization-account');
    this.#lines.push(...this.#passes.add(context, platform));
  }

  /** Every line, in the order they are printed. */
  lines(): readonly CompletenessLine[] {
    const { engagement, plan, evidence, kinds, accounts } = this.#input;
    const sources = this.#sources;
    const rest = [...this.#passes.end()];
    const { tallies, roles, leavesRegionsOut } = this.#passes;
    const kindOf = new Map(
      kinds.flatMap(({ kind, configType, scope, list }) =>
        configType === undefined || scope !== 'region' || list.single === true ? [] : [[configType, kind] as const],
      ),
    );
    const organization = plan.platforms.filter((one) => one.organization).map(({ account }) => account);
    return sortLines([
      ...this.#lines,
      ...rest,
      ...compareAccounts({ engagement, plan, members: this.#members, clientList: accounts, sources }),
      ...compareAggregates(tallies, sources, kindOf, leavesRegionsOut),
      ...compareAssignments(roles, organization, sources),
      ...listCutAnswers(evidence),
      ...compareTimes(evidence, engagement.thresholds.maxCollectionHours),
      ...compareClocks(evidence),
      ...compareRepeats(evidence),
    ]);
  }
}
