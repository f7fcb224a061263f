import type { Collector, Operation } from '../collectors/collector.ts';
import { canonicalJson } from '../evidence/canonical-json.ts';
import type { Plan, PlannedPlatform } from '../evidence/plan.ts';
import { dayLimit } from './day-limit.ts';
import type { EarlierCount } from './earlier-counts.ts';
import { expandQuestions } from './expand-questions.ts';
import type { PlaceCount } from './plan-count.ts';

/** What a plan is counted from besides itself. */
export interface CountInput {
  readonly plan: Plan;
  readonly collectors: readonly Collector[];
  readonly timezone: string;
  readonly earlier: ReadonlyMap<string, EarlierCount>;
}

interface Counted {
  readonly service: string;
  readonly operation: Operation;
}

/** Counts what a plan asks, operation by operation and place by place, without asking anything (decision 29). */
export function countPlan(input: CountInput): readonly PlaceCount[] {
  const planned = new Set(input.plan.operations.map(({ item }) => item));
  const operations = new Map<string, Counted[]>();
  for (const { item, service: own, operations: declared } of input.collectors) {
    if (!planned.has(item)) continue;
    for (const operation of declared) {
      if (operation.answeredBy !== undefined || operation.notPlanned !== undefined) continue;
      const service = operation.service ?? own;
      const key = `${service}:${operation.operation}`;
      operations.set(key, [...(operations.get(key) ?? []), { service, operation }]);
    }
  }
  return input.plan.platforms.flatMap((platform) =>
    [...operations.values()].flatMap((entries) =>
      ['global', ...platform.regions, 'outside'].flatMap((region) => countPlace(entries, platform, region, input)),
    ),
  );
}

/** One operation in one place; entries of several items that put the same question count once. */
function countPlace(
  entries: readonly Counted[],
  platform: PlannedPlatform,
  region: string,
  { plan, timezone, earlier }: CountInput,
): readonly PlaceCount[] {
  const here = entries.filter(({ operation }) => belongs(operation, region, platform));
  const [first] = here;
  if (first === undefined) return [];
  const { account } = platform;
  const filling = {
    'period.from': dayLimit(plan.period.from, 'start', timezone),
    'period.to': dayLimit(plan.period.to, 'end', timezone),
    account,
    region,
  };
  // The regions left out are a list nobody has read yet, and so are the parents' elements.
  const single = here.filter((entry) => !isFanOut(entry.operation));
  const inputs = single.flatMap(({ operation }) => expandQuestions(operation, [], filling));
  const from = new Set(inputs.map((one) => canonicalJson(one))).size;
  const fanOut = single.length < here.length;
  const { service, operation } = first;
  const known = earlierOf(`${service}:${operation.operation} ${account}`, region, platform, earlier);
  const questions = { from, to: fanOut ? upper(known?.questions, from) : from };
  const paged = here.some((entry) => entry.operation.paging !== undefined);
  const requests = { from, to: upper(known?.requests, from) ?? (fanOut || paged ? null : from) };
  return [{ account, region, service, operation: operation.operation, questions, requests, fanOut }];
}

/** The regions the engagement leaves out are known only from the evidence: together they stand for `outside`. */
function earlierOf(
  key: string,
  region: string,
  platform: PlannedPlatform,
  earlier: CountInput['earlier'],
): EarlierCount | undefined {
  if (region !== 'outside') return earlier.get(`${key} ${region}`);
  const inside = new Set(['global', ...platform.regions].map((one) => `${key} ${one}`));
  const found = [...earlier].filter(([other]) => other.startsWith(`${key} `) && !inside.has(other));
  if (found.length === 0) return undefined;
  return found.reduce<EarlierCount>(
    (sum, [, count]) => ({ questions: sum.questions + count.questions, requests: sum.requests + count.requests }),
    { questions: 0, requests: 0 },
  );
}

function upper(known: number | undefined, least: number): number | null {
  return known === undefined ? null : Math.max(known, least);
}

/** Where the list is not known before something is read: the parents' elements, or the regions the engagement leaves out. */
function isFanOut({ parent, scope }: Operation): boolean {
  return parent !== undefined || scope === 'outside';
}

function belongs({ scope }: Operation, region: string, platform: PlannedPlatform): boolean {
  if (scope === 'outside') return region === 'outside';
  if (scope === 'region') return region !== 'global' && region !== 'outside';
  return region === 'global' && (scope === 'account' || platform.organization);
}
