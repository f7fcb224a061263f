import type { Operation } from '../collectors/collector.ts';
import { canonicalJson } from '../evidence/canonical-json.ts';
import { evidenceId } from '../evidence/evidence-id.ts';
import type { NotAskedRecord } from '../evidence/journal-record.ts';
import type { PlannedPlatform } from '../evidence/plan.ts';
import type { Question } from '../evidence/question.ts';
import type { RawAnswer } from './ask-pages.ts';
import { askUntil } from './ask-until.ts';
import type { Asked } from './asked.ts';
import type { Collected, CollectInput } from './collect-input.ts';
import { dayLimit } from './day-limit.ts';
import { expandQuestions } from './expand-questions.ts';
import { identifyPlatform, type Refusal } from './identify-platform.ts';
import { inParallel } from './in-parallel.ts';
import { makeAnswer } from './make-answer.ts';
import { parentOf } from './parent-of.ts';
import { placesOf, type Step } from './places-of.ts';
import type { SessionFacts } from './session-facts.ts';
import { storedInput } from './stored-input.ts';

const stoppedByUser: Refusal = { reason: 'NOT_ATTEMPTED', code: null };

/** One collecting session at work: it walks the plan and keeps every answer, whatever it is. */
export class CollectingRun {
  readonly #input: CollectInput;
  readonly #operations: readonly Step[];
  readonly #times = new Map<string, number>();
  /** Questions put in this session: the same question is not put twice, however many entries lead to it. */
  readonly #put = new Set<string>();
  /** Operations whose answers others hang on; only their pages stay in memory. */
  readonly #listing: ReadonlySet<string>;
  readonly #total: number;
  #done = 0;
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
    this.#listing = new Set(
      this.#operations.flatMap(({ service, operation: { parent } }) =>
        parent === undefined ? [] : [`${parent.service ?? service}:${parent.operation}`],
      ),
    );
    this.#total = input.plan.platforms.reduce((sum, platform) => sum + placesOf(platform, this.#operations).length, 0);
    for (const id of input.known) this.#countId(id.replace(/\.\d+$/, ''));
  }

  counts(): Collected {
    return { asked: this.#asked, notAsked: this.#notAsked };
  }

  async platform(platform: PlannedPlatform): Promise<void> {
    const identity = await identifyPlatform(this.#input.source, platform);
    const session: SessionFacts = { ...this.#input.session, principalArn: identity.arn, partition: platform.partition };
    const asked = new Map<string, Asked>();
    for (const { region, step } of placesOf(platform, this.#operations)) {
      const refusal = identity.refusal ?? (this.#input.stopped?.() ? stoppedByUser : null);
      await this.#step(step, platform, region, session, asked, refusal);
      this.#done += 1;
      const { item } = step;
      const [done, total] = [this.#done, this.#total];
      this.#input.progress?.({ platform: platform.platform, place: region, item, asked: this.#asked, done, total });
    }
    this.#input.store.flush();
  }

  async #step(
    step: Step,
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
    else if (operation.parent !== undefined && inputs.length === 0)
      this.#tellEmpty(operation, service, parent?.id ?? null, notAsk);
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
      else if (result.pages.length > 0 && this.#listing.has(`${service}:${operation.operation}`)) {
        mine.parents.push({ input, pages: result.pages.map(({ output }) => output) });
      }
      if (result.outcome === 'answered' || result.outcome === 'absent') mine.id ??= result.id;
      else if (result.outcome !== 'not-asked') mine.unread ??= { code: result.code as string, id: result.id };
    });
    for (const reason of [...missing].sort()) notAsk(reason, null, null);
  }

  /** An empty list is a proven zero, but for a service that may simply live in another region. */
  #tellEmpty(
    { parent }: Operation,
    service: string,
    id: string | null,
    notAsk: (reason: string, code: string | null, parent: string | null) => void,
  ): void {
    const elsewhere = this.#operations.some(
      (other) =>
        other.operation.oneRegion === true &&
        other.service === (parent?.service ?? service) &&
        other.operation.operation === parent?.operation,
    );
    if (elsewhere && !this.#input.regionNamed) notAsk('PARENT_UNREAD', 'EMPTY_IN_THIS_REGION', id);
    else notAsk('NO_PARENT', null, id);
  }

  async #ask(
    question: Question,
    { item, operation }: { item: string; operation: Operation },
    session: SessionFacts,
  ): Promise<RawAnswer & { id: string }> {
    const { source, store, now, wait } = this.#input;
    const startedAt = now().toISOString();
    const raw = await askUntil(source, question, operation, wait);
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
