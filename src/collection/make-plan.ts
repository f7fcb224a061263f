import type { Collector } from '../collectors/collector.ts';
import type { Engagement } from '../engagement/engagement.ts';
import type { Exclusion, Plan, PlannedOperation } from '../evidence/plan.ts';
import type { AccountList } from './account-list.ts';
import { platformsOf } from './platforms-of.ts';

/** What the plan is made from besides the engagement. */
export interface PlanInput {
  readonly engagement: Engagement;
  readonly engagementSha256: string;
  readonly collectors: readonly Collector[];
  /** Evidence items the chosen procedures need; others are not planned. */
  readonly items: ReadonlySet<string>;
  readonly tool: { readonly name: string; readonly version: string };
  readonly journalHead: string | null;
  /** What earlier evidence says of the organisation's accounts, where the engagement takes its accounts from there. */
  readonly accounts?: AccountList;
}

/** Item that lists the accounts of the organisation. */
const accountsItem = 'EV-ENV-05';

/** Makes the plan from the engagement, and from the organisation's list of accounts as far as it was read; nothing is asked (decision 29). */
export function makePlan(input: PlanInput): Plan {
  const { engagement, engagementSha256, collectors, tool, journalHead, accounts } = input;
  const { scope, period, collection } = engagement;
  const { platforms, organization } = platformsOf(scope, accounts);
  const items = organization === undefined ? input.items : new Set([...input.items, accountsItem]);
  return {
    schemaVersion: 1,
    engagementId: engagement.id,
    engagementSha256,
    tool,
    mode: collection.mode,
    period,
    procedures: scope.procedures.in,
    platforms,
    ...(organization === undefined ? {} : { organization }),
    exclusions: exclusionsOf(engagement),
    operations: withParents(collectors, items)
      .flatMap(planOperations)
      .filter((one) => one.scope !== 'outside' || scope.regions.checkOthersForStrays),
    journalHead,
  };
}

/** The needed items and those whose lists they hang on, in the order of the declarations. */
function withParents(collectors: readonly Collector[], items: ReadonlySet<string>): readonly Collector[] {
  const needed = new Set(items);
  for (let before = -1; before !== needed.size; ) {
    before = needed.size;
    for (const { item, service, operations } of collectors) {
      if (!needed.has(item)) continue;
      for (const operation of operations) {
        const { parent, answeredBy } = operation;
        if (answeredBy !== undefined) needed.add(answeredBy);
        if (parent === undefined) continue;
        const listing = parent.service ?? operation.service ?? service;
        const owner = collectors.find((other) =>
          other.operations.some(
            (candidate) => (candidate.service ?? other.service) === listing && candidate.operation === parent.operation,
          ),
        );
        if (owner !== undefined) needed.add(owner.item);
      }
    }
  }
  return collectors.filter(({ item }) => needed.has(item));
}

function planOperations(collector: Collector): PlannedOperation[] {
  return collector.operations
    .filter(({ answeredBy }) => answeredBy === undefined)
    .map((operation) => {
      const service = operation.service ?? collector.service;
      const { parent } = operation;
      return {
        item: collector.item,
        service,
        operation: operation.operation,
        scope: operation.scope,
        parent: parent === undefined ? null : `${parent.service ?? service}:${parent.operation}`,
        iamActions: operation.iamActions,
      };
    });
}

function exclusionsOf({ scope }: Engagement): Exclusion[] {
  const accounts = scope.accounts
    .filter((account) => !account.in)
    .map(({ id, reason, approver }) => ({
      kind: 'account' as const,
      id,
      reason: reason as string,
      approver: approver as string,
    }));
  const procedures = scope.procedures.exclude.map((excluded) => ({ kind: 'procedure' as const, ...excluded }));
  const controls = scope.perControl
    .filter(({ applicable }) => applicable === false)
    .map(({ control, reason, approver }) => ({
      kind: 'control' as const,
      id: control,
      reason: reason as string,
      approver: approver as string,
    }));
  return [...accounts, ...procedures, ...controls];
}
