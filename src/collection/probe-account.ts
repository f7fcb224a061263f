import { maskSecrets } from '../evidence/mask-secrets.ts';
import type { PlannedPlatform } from '../evidence/plan.ts';
import { denialCause } from './denial-cause.ts';
import { expandQuestions, type Filling, type ParentAnswer } from './expand-questions.ts';
import { identifyPlatform } from './identify-platform.ts';
import { inParallel } from './in-parallel.ts';
import type { Step } from './places-of.ts';
import type { AccountProbes, Probe, Untried } from './probe.ts';
import { probeState } from './probe-state.ts';
import type { Source } from './source.ts';

/** What trying one account needs. */
export interface ProbeInput {
  readonly platform: PlannedPlatform;
  readonly steps: readonly Step[];
  readonly source: Source;
  /** The period's limits as instants. */
  readonly period: Pick<Filling, 'period.from' | 'period.to'>;
  readonly concurrency: number;
  readonly stopped: () => boolean;
  readonly progress: (done: number, total: number) => void;
}

/** Entries of one operation, whichever items they belong to. */
interface Family {
  readonly name: string;
  readonly steps: readonly Step[];
}

/**
 * Tries every declared operation of an account with one call, after its identity was confirmed (decision 26): the first page, in one
 * region. A list that is empty or was not read leaves what hangs on it unproven, never "allowed". Nothing is kept as evidence.
 */
export async function probeAccount(input: ProbeInput): Promise<AccountProbes> {
  const { platform, source } = input;
  const { account } = platform;
  const region = platform.regions[0] ?? 'global';
  const identity = await identifyPlatform(source, platform);
  if (identity.refusal !== null) return { account, region, arn: identity.arn, refusal: identity.refusal, probes: [] };
  const waiting = new Map(familiesOf(input.steps, platform).map((family) => [family.name, family]));
  const total = waiting.size;
  const done = new Map<string, Probe & { readonly answers: readonly ParentAnswer[] }>();
  while (waiting.size > 0) {
    const ready = [...waiting.values()].filter(({ steps }) =>
      steps.every((step) => !waiting.has(parentOf(step) ?? '')),
    );
    // Lists that hang on each other in a ring could never be asked; none is declared, and none may make this endless.
    const batch = ready.length > 0 ? ready : [...waiting.values()];
    await inParallel(batch, input.concurrency, async (family) => {
      done.set(family.name, await probe(family, input, done));
      input.progress(done.size, total);
    });
    for (const { name } of batch) waiting.delete(name);
  }
  const probes = [...done.values()].map(({ answers: _, ...one }) => one);
  const order = [...probes].sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
  return { account, region, arn: identity.arn, refusal: null, probes: order };
}

function nameOf({ service, operation }: { readonly service: string; readonly operation: string }): string {
  return `${service}:${operation}`;
}

/** The operation whose answers are asked about, where that is another one. */
function parentOf({ service, operation: { operation, parent } }: Step): string | null {
  const name = parent === undefined ? null : `${parent.service ?? service}:${parent.operation}`;
  return name === `${service}:${operation}` ? null : name;
}

function familiesOf(steps: readonly Step[], platform: PlannedPlatform): readonly Family[] {
  const families = new Map<string, Step[]>();
  for (const step of steps) {
    const { scope, answeredBy } = step.operation;
    if (answeredBy !== undefined || (scope === 'organization' && !platform.organization)) continue;
    const name = `${step.service}:${step.operation.operation}`;
    families.set(name, [...(families.get(name) ?? []), step]);
  }
  return [...families].map(([name, entries]) => ({ name, steps: entries }));
}

async function probe(
  family: Family,
  { platform, source, period, stopped }: ProbeInput,
  done: ReadonlyMap<string, Probe & { readonly answers: readonly ParentAnswer[] }>,
): Promise<Probe & { readonly answers: readonly ParentAnswer[] }> {
  const { steps } = family;
  const [first] = steps as readonly [Step, ...Step[]];
  const about = {
    account: platform.account,
    region: regionOf(first, platform),
    service: first.service,
    operation: first.operation.operation,
    items: [...new Set(steps.map(({ item }) => item))].sort(),
    iamActions: [...new Set(steps.flatMap(({ operation }) => operation.iamActions))].sort(),
    code: null,
    message: null,
    cause: null,
    untried: null,
    parent: null,
    answers: [],
  };
  const leave = (untried: Untried, parent: string | null = null) =>
    ({ ...about, state: 'unproven', untried, parent }) as const;
  if (steps.every(({ operation }) => operation.notPlanned !== undefined)) return leave('NOT_PLANNED');
  if (steps.some(({ operation }) => operation.sideEffect !== undefined)) return leave('SIDE_EFFECT');
  if (stopped()) return leave('STOPPED');
  const asked = steps
    .filter(({ operation }) => operation.notPlanned === undefined)
    .flatMap((step) => {
      const above = parentOf(step);
      const parents = above === null ? [] : (done.get(above)?.answers ?? []);
      const region = regionOf(step, platform);
      const [input] = expandQuestions(step.operation, parents, { ...period, account: platform.account, region });
      return input === undefined ? [] : [{ step, region, input }];
    });
  const [chosen] = asked;
  if (chosen === undefined) {
    const { untried, parent } = whyUntried(steps, done);
    return leave(untried, parent);
  }
  const { operation } = chosen.step;
  const { region } = chosen;
  const { account, service } = about;
  const tried = { ...about, region };
  const input = { ...operation.paging?.size, ...chosen.input };
  const reply = await source.ask({ service, operation: operation.operation, input, account, region }, null);
  if (reply.kind === 'page')
    return { ...tried, state: 'allowed', answers: [{ input: chosen.input, pages: [reply.output] }] };
  if (reply.kind === 'missing') return { ...tried, state: 'failed', code: reply.reason };
  const state = probeState(reply, operation.absent ?? []);
  const message = maskSecrets(reply.message).slice(0, 1000);
  const cause = state === 'denied' ? denialCause(reply.message) : null;
  return { ...tried, state, code: reply.code, message: state === 'allowed' ? null : message, cause };
}

/** One region stands for all; the regions the engagement leaves out are not asked here. */
function regionOf({ operation: { scope } }: Step, { regions }: PlannedPlatform): string {
  return scope === 'region' || scope === 'outside' ? (regions[0] ?? 'global') : 'global';
}

/** A list that was not read outweighs one that was not tried, and that one outweighs an empty one. */
function whyUntried(
  steps: readonly Step[],
  done: ReadonlyMap<string, Probe>,
): { readonly untried: Untried; readonly parent: string | null } {
  const lists = steps.flatMap((step) => {
    const name = parentOf(step);
    const list = name === null ? undefined : done.get(name);
    return list === undefined ? [] : [{ name, list }];
  });
  const lost = lists.find(({ list: { state, untried } }) =>
    state === 'unproven' ? untried === 'LIST_UNREAD' : state !== 'allowed',
  );
  if (lost !== undefined) return { untried: 'LIST_UNREAD', parent: lost.name };
  const other = lists.find(({ list: { untried } }) => untried !== null && untried !== 'EMPTY_LIST');
  return { untried: other?.list.untried ?? 'EMPTY_LIST', parent: other?.name ?? null };
}
