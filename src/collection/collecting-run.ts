import type { Parent } from '../collectors/collector.ts';
import { evidenceId } from '../evidence/evidence-id.ts';
import type { NotAskedRecord, SettledRecord } from '../evidence/journal-record.ts';
import { maskText } from '../evidence/mask-text.ts';
import type { Outcome } from '../evidence/outcome.ts';
import { placeOf } from '../evidence/place-of.ts';
import type { PlannedPlatform } from '../evidence/plan.ts';
import type { Question } from '../evidence/question.ts';
import { AccountRun } from './account-run.ts';
import { askUntil } from './ask-until.ts';
import type { Collected, CollectInput } from './collect-input.ts';
import { dayLimit } from './day-limit.ts';
import type { Filling } from './expand-questions.ts';
import { expiredCredentials } from './expired-credentials.ts';
import { hidesNames } from './hides-names.ts';
import { identifyPlatform } from './identify-platform.ts';
import { listingsOf } from './listings-of.ts';
import { makeAnswer } from './make-answer.ts';
import { placesOf, type Step } from './places-of.ts';
import { prunePage } from './prune-page.ts';
import { Semaphore } from './semaphore.ts';
import type { SessionFacts } from './session-facts.ts';
import { standingAnswer } from './standing-answer.ts';
import { stepsOf } from './steps-of.ts';

/** What a question came to: its outcome, and of its pages what other questions are made from. */
export interface Result {
  readonly outcome: Outcome;
  readonly code: string | null;
  readonly id: string;
  readonly pages: readonly unknown[];
  /** It was answered in an earlier session of this collection. */
  readonly stood: boolean;
}

/** One question on its way. */
export interface Asking {
  readonly question: Question;
  /** The question as it is stored. */
  readonly stored: Question;
  readonly session: SessionFacts;
  /** It is all that its operation has to ask in its place. */
  readonly whole: boolean;
  /** Why nothing is asked any more; null while it is. */
  readonly closed: () => string | null;
  /** Told at once when the keys have run out: they deny everything alike, and the rest of the account waits for the next session. */
  readonly expired: (code: string) => void;
}

/** One collecting session at work: what all accounts share, and the one place where questions are put and answers kept. */
export class CollectingRun {
  readonly steps: readonly Step[];
  readonly oneByOne: boolean;
  readonly periodLimits: Pick<Filling, 'period.from' | 'period.to'>;
  /** Something of ours failed: nothing new is begun. */
  broken = false;
  readonly #input: CollectInput;
  /** Operations whose answers others hang on, and how; only what these read of their pages stays in memory. */
  readonly #listings: ReadonlyMap<string, readonly Parent[]>;
  readonly #inFlight: Semaphore;
  readonly #total: number;
  readonly #changed: string[] = [];
  readonly #counts = { asked: 0, notAsked: 0, stood: 0, done: 0 };

  constructor(input: CollectInput) {
    this.#input = input;
    this.steps = stepsOf(input);
    this.#listings = listingsOf(this.steps);
    this.oneByOne = input.concurrency === 1;
    this.#inFlight = new Semaphore(input.concurrency);
    const { period } = input.plan;
    this.periodLimits = {
      'period.from': dayLimit(period.from, 'start', input.session.timezone),
      'period.to': dayLimit(period.to, 'end', input.session.timezone),
    };
    this.#total = input.plan.platforms.reduce((sum, platform) => sum + placesOf(platform, this.steps).length, 0);
  }

  get stopped(): boolean {
    return this.broken || this.#input.stopped?.() === true;
  }

  get regionNamed(): boolean {
    return this.#input.regionNamed;
  }

  counts(): Collected {
    const { asked, notAsked, stood } = this.#counts;
    const changed = [...this.#changed].sort();
    return { asked, notAsked, stood, ...(changed.length === 0 ? {} : { changed }) };
  }

  async platform(platform: PlannedPlatform): Promise<void> {
    if (this.broken) return;
    try {
      const identity = await identifyPlatform(this.#input.source, platform);
      const session = { ...this.#input.session, principalArn: identity.arn, partition: platform.partition };
      const before = this.#counts.asked;
      await new AccountRun(this, platform, session, identity.refusal).all();
      if (this.#input.source.name === 'sdk' && this.#counts.asked > before) await this.#confirm(platform);
      this.#input.store.flush();
    } catch (error) {
      this.broken = true;
      throw error;
    }
  }

  /** Whose credentials these were at the end of the account stands in the journal too (EV-ENV-01). */
  async #confirm(platform: PlannedPlatform): Promise<void> {
    const { source, store, session } = this.#input;
    const { arn, refusal } = await identifyPlatform(source, platform);
    const { account } = platform;
    const data = { account, arn: arn === null ? null : maskText(arn, session.key), reason: refusal?.reason ?? null };
    store.add({ kind: 'note', code: 'IDENTITY_AT_END', data: { ...data, code: refusal?.code ?? null } });
    if (refusal?.reason === 'WRONG_ACCOUNT') this.#changed.push(account);
  }

  /** Puts one question, or takes the answer an earlier session of this collection already has. */
  async ask(step: Step, { question, stored, session, whole, closed, expired }: Asking): Promise<Result> {
    const { source, earlier, wait, now, store } = this.#input;
    const base = evidenceId(step.item, stored);
    const parents = this.#listings.get(`${step.service}:${step.operation.operation}`);
    const standing = standingAnswer(this.#input, step, stored, base, parents);
    if (standing !== null) {
      this.#counts.stood += 1;
      return standing;
    }
    return this.#inFlight.use(async () => {
      // Whoever waited for a turn may have been stopped meanwhile.
      const code = this.broken ? 'NOT_ATTEMPTED' : closed();
      if (code !== null) return { outcome: 'not-asked', code, id: base, pages: [], stood: false };
      try {
        const startedAt = now().toISOString();
        const raw = await askUntil(source, question, step.operation, wait);
        const { outcome, code } = raw;
        if (outcome === 'not-asked') return { outcome, code, id: base, pages: [], stood: false };
        const times = earlier?.times.get(base) ?? 0;
        const id = times === 0 ? base : `${base}.${times + 1}`;
        const about = {
          question: stored,
          operation: step.operation,
          item: step.item,
          id,
          startedAt,
          finishedAt: now().toISOString(),
        };
        const { entry, files } = makeAnswer(raw, about, source, session);
        const pages = parents === undefined ? [] : raw.pages.map(({ output }) => prunePage(output, parents));
        if (parents !== undefined && hidesNames(pages, files.slice(1), parents)) this.#input.notes?.keep(id, pages);
        store.add(whole ? { ...entry, whole: true } : entry, files);
        this.#counts.asked += 1;
        if (outcome === 'failed' && code !== null && expiredCredentials.test(code)) expired(code);
        return { outcome, code, id, pages, stood: false };
      } catch (error) {
        this.broken = true;
        throw error;
      }
    });
  }

  note(record: Omit<NotAskedRecord, 'kind'>): void {
    this.#input.store.add({ kind: 'not-asked', ...record });
    this.#counts.notAsked += 1;
  }

  settle(record: Omit<SettledRecord, 'kind'>): void {
    this.#input.store.add({ kind: 'settled', ...record });
  }

  settledEarlier(place: Omit<SettledRecord, 'kind' | 'questions'>): boolean {
    return this.#input.earlier?.settled.has(placeOf(place)) === true;
  }

  /** Nothing is missing where an earlier session was told that there is nothing to ask about, either. */
  doneEarlier(place: Omit<SettledRecord, 'kind' | 'questions'>): boolean {
    return this.settledEarlier(place) || this.#input.earlier?.empty.has(placeOf(place)) === true;
  }

  livesInOneRegion(parent: Parent | undefined, service: string): boolean {
    return this.steps.some(
      ({ service: own, operation }) =>
        operation.oneRegion === true &&
        own === (parent?.service ?? service) &&
        operation.operation === parent?.operation,
    );
  }

  tell(platform: string, place: string, item: string): void {
    this.#counts.done += 1;
    const { asked, done } = this.#counts;
    this.#input.progress?.({ platform, place, item, asked, done, total: this.#total });
  }
}
