import type { Collector, Operation } from '../collectors/collector.ts';
import { canonicalJson } from '../evidence/canonical-json.ts';
import { evidenceId } from '../evidence/evidence-id.ts';
import type { NotAskedRecord } from '../evidence/journal-record.ts';
import type { Store } from '../evidence/open-store.ts';
import type { Plan, PlannedPlatform } from '../evidence/plan.ts';
import type { Question } from '../evidence/question.ts';
import { askPages, type RawAnswer } from './ask-pages.ts';
import { dayLimit } from './day-limit.ts';
import { expandQuestions, type ParentAnswer } from './expand-questions.ts';
import { makeAnswer, type SessionFacts } from './make-answer.ts';
import type { Source } from './source.ts';
import { storedInput } from './stored-input.ts';
import { valueAt } from './value-at.ts';

/** What collecting needs besides the plan; time and waiting are ports. */
export interface CollectInput {
  readonly plan: Plan;
  readonly collectors: readonly Collector[];
  readonly source: Source;
  readonly store: Store;
  readonly session: Omit<SessionFacts, 'principalArn' | 'partition'>;
  readonly now: () => Date;
  readonly wait: (milliseconds: number) => Promise<void>;
  /** Questions in flight at once. */
  readonly concurrency: number;
  /** Evidence ids already in the store; a question asked again gets `.2`, `.3` … */
  readonly known: readonly string[];
  readonly progress?: (done: {
    readonly platform: string;
    readonly place: string;
    readonly item: string;
    readonly asked: number;
  }) => void;
  /** True when the user asked to stop: current answers are finished, nothing new is asked. */
  readonly stopped?: () => boolean;
}

/** What became of an operation in one place, for the operations that hang on it. */
interface Asked {
  readonly parents: ParentAnswer[];
  /** Why part of it was not read: exact code, and the evidence id that shows it. */
  unread: { readonly code: string; readonly id: string | null } | null;
  /** Evidence id of a read answer, shown when there was nothing to ask about. */
  id: string | null;
}

/** Counts of a session. */
export interface Collected {
  readonly asked: number;
  readonly notAsked: number;
}

/** Puts every question of the plan, platform by platform, and keeps every answer, whatever it is. */
export async function collect(input: CollectInput): Promise<Collected> {
  const run = new Run(input);
  for (const platform of input.plan.platforms) await run.platform(platform);
  return run.counts();
}

/** Why nothing of an account is asked, and the exact code of the answer that says so. */
interface Refusal {
  readonly reason: string;
  readonly code: string | null;
}

const stoppedByUser: Refusal = { reason: 'NOT_ATTEMPTED', code: null };

class Run {
  readonly #input: CollectInput;
  readonly #operations: readonly { item: string; service: string; operation: Operation }[];
  readonly #times = new Map<string, number>();
  /** Questions put in this session: the same question is not put twice, however many entries lead to it. */
  readonly #put = new Set<string>();
  #asked = 0;
  #notAsked = 0;

  constructor(input: CollectInput) {
    this.#input = input;
    const planned = new Set(input.plan.operations.map(({ item }) => item));
    this.#operations = input.collectors
      .filter(({ item }) => planned.has(item))
      .flatMap(({ item, service, operations }) =>
        operations.map((operation) => ({ item, service: operation.service ?? service, operation })),
      )
      .filter(({ operation }) => operation.answeredBy === undefined);
    for (const id of input.known) this.#countId(id.replace(/\.\d+$/, ''));
  }

  counts(): Collected {
    return { asked: this.#asked, notAsked: this.#notAsked };
  }

  async platform(platform: PlannedPlatform): Promise<void> {
    const identity = await this.#identify(platform);
    const session: SessionFacts = { ...this.#input.session, principalArn: identity.arn, partition: platform.partition };
    const asked = new Map<string, Asked>();
    for (const region of ['global', ...platform.regions]) {
      for (const step of this.#operations) {
        if (!belongs(step.operation, region, platform)) continue;
        const refusal = identity.refusal ?? (this.#input.stopped?.() ? stoppedByUser : null);
        await this.#step(step, platform, region, session, asked, refusal);
        this.#input.progress?.({ platform: platform.platform, place: region, item: step.item, asked: this.#asked });
      }
    }
    this.#input.store.flush();
  }

  /** Before an account's first question its identity must be the planned one (decision 26). */
  async #identify(platform: PlannedPlatform): Promise<{ arn: string | null; refusal: Refusal | null }> {
    const question: Question = {
      service: 'sts',
      operation: 'GetCallerIdentity',
      input: {},
      account: platform.account,
      region: 'global',
    };
    const reply = await this.#input.source.ask(question, null);
    // An export folder may lack the identity, and a denied call names nobody: both are told by the ledger, not by a guess.
    if (reply.kind !== 'page')
      return {
        arn: null,
        refusal:
          this.#input.source.name === 'sdk'
            ? { reason: 'IDENTITY_UNKNOWN', code: reply.kind === 'error' ? reply.code : null }
            : null,
      };
    const account = valueAt(reply.output, 'Account');
    const arn = valueAt(reply.output, 'Arn');
    const wrong = account !== platform.account || (typeof arn === 'string' && arn.split(':')[1] !== platform.partition);
    return {
      arn: typeof arn === 'string' ? arn : null,
      refusal: wrong ? { reason: 'WRONG_ACCOUNT', code: null } : null,
    };
  }

  async #step(
    step: { item: string; service: string; operation: Operation },
    platform: PlannedPlatform,
    region: string,
    session: SessionFacts,
    asked: Map<string, Asked>,
    refusal: Refusal | null,
  ): Promise<void> {
    const { operation, service } = step;
    const key = `${service}:${operation.operation} ${region}`;
    const mine = asked.get(key) ?? { parents: [], unread: null, id: null };
    asked.set(key, mine);
    const notAsk = (reason: string, code: string | null, parent: string | null): void => {
      this.#note({
        item: step.item,
        service,
        operation: operation.operation,
        account: platform.account,
        region,
        reason,
        code,
        parent,
      });
      if (reason !== 'NO_PARENT') mine.unread ??= { code: code ?? reason, id: parent };
      else mine.id ??= parent;
    };
    if (refusal !== null) return notAsk(refusal.reason, refusal.code, null);
    if (operation.notPlanned !== undefined) return notAsk('NOT_ATTEMPTED', null, null);
    const parent = operation.parent === undefined ? null : parentOf(operation, service, region, asked);
    const filling = {
      'period.from': dayLimit(this.#input.plan.period.from, 'start', this.#input.session.timezone),
      'period.to': dayLimit(this.#input.plan.period.to, 'end', this.#input.session.timezone),
      account: platform.account,
      region,
    };
    const inputs = expandQuestions(operation, parent?.parents ?? [], filling);
    if (parent?.unread) notAsk('PARENT_UNREAD', parent.unread.code, parent.unread.id);
    else if (operation.parent !== undefined && inputs.length === 0) notAsk('NO_PARENT', null, parent?.id ?? null);
    const missing = new Set<string>();
    const fresh = inputs.filter((input) => {
      const question = `${key} ${platform.platform} ${canonicalJson(input)}`;
      return !this.#put.has(question) && this.#put.add(question);
    });
    await inParallel(fresh, this.#input.concurrency, async (input) => {
      // A list of a thousand buckets is not waited for: what is left of it is told as not asked.
      if (this.#input.stopped?.()) {
        missing.add(stoppedByUser.reason);
        return;
      }
      const question: Question = { service, operation: operation.operation, input, account: platform.account, region };
      const result = await this.#ask(question, step, session);
      if (result.outcome === 'not-asked') missing.add(result.code as string);
      else if (result.outcome === 'answered' || result.outcome === 'cut')
        mine.parents.push({ input, pages: result.pages.map(({ output }) => output) });
      if (result.outcome === 'answered' || result.outcome === 'absent') mine.id ??= result.id;
      else if (result.outcome !== 'not-asked') mine.unread ??= { code: result.code as string, id: result.id };
    });
    for (const reason of [...missing].sort()) notAsk(reason, null, null);
  }

  async #ask(
    question: Question,
    { item, operation }: { item: string; operation: Operation },
    session: SessionFacts,
  ): Promise<RawAnswer & { id: string }> {
    const { source, store, now } = this.#input;
    const startedAt = now().toISOString();
    const raw = await this.#askUntil(question, operation);
    const stored: Question = { ...question, input: storedInput(question.input, session.key) as Question['input'] };
    const base = evidenceId(item, stored);
    if (raw.outcome === 'not-asked') return { ...raw, id: base };
    const id = this.#countId(base);
    const about = { question: stored, operation, item, id, startedAt, finishedAt: now().toISOString() };
    const { entry, files } = makeAnswer(raw, about, source, session);
    store.add(entry, files);
    this.#asked += 1;
    return { ...raw, id };
  }

  /** Report generators are asked again until they say they are done; only the last answer is kept. */
  async #askUntil(question: Question, operation: Operation): Promise<RawAnswer> {
    const { source, wait } = this.#input;
    const { until } = operation;
    for (let attempt = 1; ; attempt += 1) {
      const raw = await askPages(source, question, operation);
      const done =
        until === undefined || raw.outcome !== 'answered' || valueAt(raw.pages[0]?.output, until.path) === until.equals;
      if (done || attempt >= (until?.atMost ?? 1)) return done ? raw : { ...raw, outcome: 'cut', code: 'NOT_FINISHED' };
      await wait(source.name === 'sdk' ? Math.min(1000 * 2 ** (attempt - 1), 10_000) : 0);
    }
  }

  #countId(base: string): string {
    const times = (this.#times.get(base) ?? 0) + 1;
    this.#times.set(base, times);
    return times === 1 ? base : `${base}.${times}`;
  }

  #note(record: Omit<NotAskedRecord, 'kind'>): void {
    this.#input.store.add({ kind: 'not-asked', ...record });
    this.#notAsked += 1;
  }
}

function belongs(operation: Operation, region: string, platform: PlannedPlatform): boolean {
  if (operation.scope === 'region') return region !== 'global';
  return region === 'global' && (operation.scope === 'account' || platform.organization);
}

/** The parent's answers of this region, or the account-wide ones. */
function parentOf({ parent }: Operation, service: string, region: string, asked: Map<string, Asked>): Asked {
  const key = `${parent?.service ?? service}:${parent?.operation}`;
  const found = asked.get(`${key} ${region}`) ?? asked.get(`${key} global`);
  return found ?? { parents: [], unread: { code: 'NOT_ATTEMPTED', id: null }, id: null };
}

/** Works a list off, so many at once; after a failure nothing new is begun, and nobody still works when the failure is told. */
async function inParallel<T>(list: readonly T[], width: number, work: (item: T) => Promise<void>): Promise<void> {
  let next = 0;
  const failures: unknown[] = [];
  const worker = async (): Promise<void> => {
    for (let item = list[next++]; item !== undefined && failures.length === 0; item = list[next++]) {
      try {
        await work(item);
      } catch (error) {
        failures.push(error);
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(width, list.length) }, worker));
  if (failures.length > 0) throw failures[0];
}
