import { evidenceId } from '../evidence/evidence-id.ts';
import type { PlannedPlatform } from '../evidence/plan.ts';
import type { Question } from '../evidence/question.ts';
import type { Asked } from './asked.ts';
import type { Asking, CollectingRun } from './collecting-run.ts';
import { expandQuestions } from './expand-questions.ts';
import type { Refusal } from './identify-platform.ts';
import { inParallel } from './in-parallel.ts';
import { parentOf } from './parent-of.ts';
import { type PlacedStep, placesOf, type Step } from './places-of.ts';
import { type Regions, regionsOutside } from './regions-outside.ts';
import { runInOrder } from './run-in-order.ts';
import type { SessionFacts } from './session-facts.ts';
import { storedInput } from './stored-input.ts';

const stoppedByUser: Refusal = { reason: 'NOT_ATTEMPTED', code: null };

/** Where the account's own list of its regions is kept. */
const listing = 'account:ListRegions global';

/** Questions of one operation in one place that are under way at once. */
const mostAtOnce = 8;

/** One account being asked: what became of each operation in each place, for the operations that hang on it. */
export class AccountRun {
  readonly #run: CollectingRun;
  readonly #platform: PlannedPlatform;
  readonly #session: SessionFacts;
  readonly #asked = new Map<string, Asked>();
  /** Questions put to this account: the same question is not put twice, however many entries lead to it. */
  readonly #put = new Set<string>();
  /** Steps of an operation in a place that are still to come. */
  readonly #toCome = new Map<string, number>();
  #refusal: Refusal | null;
  #regions: Regions | null = null;

  constructor(run: CollectingRun, platform: PlannedPlatform, session: SessionFacts, refusal: Refusal | null) {
    this.#run = run;
    this.#platform = platform;
    this.#session = session;
    this.#refusal = refusal;
  }

  async all(): Promise<void> {
    const steps = placesOf(this.#platform, this.#run.steps);
    for (const { region, step } of steps) {
      const key = keyOf(step, region);
      this.#toCome.set(key, (this.#toCome.get(key) ?? 0) + 1);
    }
    await runInOrder(steps, this.#run.oneByOne, (placed) => this.#place(placed));
  }

  async #place({ region, step }: PlacedStep): Promise<void> {
    if (this.#run.broken) return;
    await (region === 'outside' ? this.#outside(step) : this.#step(step, region));
    this.#run.tell(this.#platform.platform, region, step.item);
  }

  /** The stray check: asked in every region that the account has enabled and the engagement leaves out. */
  async #outside(step: Step): Promise<void> {
    const { regions, unread } = this.#regionsOf();
    const refusal = this.#closed();
    const place = this.#placeOf(step, 'outside');
    const done = this.#run.doneEarlier(place);
    if (refusal !== null) return done ? undefined : this.#notAsk(step, 'outside', refusal.reason, refusal.code, null);
    if (unread !== null) this.#notAsk(step, 'outside', 'PARENT_UNREAD', unread.code, unread.id);
    else if (regions.length === 0)
      this.#notAsk(step, 'outside', 'NO_PARENT', null, this.#asked.get(listing)?.id ?? null);
    await inParallel(regions, mostAtOnce, (region) => this.#step(step, region));
    const whole = unread === null && regions.length > 0 && !done && this.#closed() === null;
    if (whole) this.#run.settle({ ...place, questions: regions.length });
  }

  async #step(step: Step, region: string): Promise<void> {
    const { operation, service } = step;
    const mine = this.#askedOf(step, region);
    const refusal = this.#closed() ?? this.#disabled(region);
    if (refusal !== null) {
      // What an earlier session holds whole is not missing because this one may not ask.
      if (this.#run.doneEarlier(this.#placeOf(step, region))) return;
      return this.#notAsk(step, region, refusal.reason, refusal.code, null);
    }
    if (operation.notPlanned !== undefined) return this.#notAsk(step, region, 'NOT_ATTEMPTED', null, null);
    const parent = operation.parent === undefined ? null : parentOf(operation, service, region, this.#asked);
    const inputs = expandQuestions(operation, parent?.parents ?? [], {
      ...this.#run.periodLimits,
      account: this.#platform.account,
      region,
    });
    if (parent?.unread) this.#notAsk(step, region, 'PARENT_UNREAD', parent.unread.code, parent.unread.id);
    else if (parent !== null && inputs.length === 0) this.#tellEmpty(step, region, parent.id);
    const fresh = inputs
      .map((input) => this.#question(step, region, input))
      .filter(({ key }) => !this.#put.has(key) && this.#put.add(key));
    const last = this.#lastStep(step, region);
    const alone = last && mine.questions === 0 && fresh.length === 1 && operation.parent === undefined;
    const missing = new Set<string>();
    mine.questions += fresh.length;
    // A list of a thousand buckets is not waited for: what is left of it is told as not asked.
    const closed = (): string | null => this.#closed()?.reason ?? null;
    const expired = (code: string): void => {
      this.#refusal ??=
        code === 'WRONG_ACCOUNT' ? { reason: code, code: null } : { reason: 'CREDENTIALS_EXPIRED', code };
    };
    await inParallel(fresh, mostAtOnce, async ({ question, stored }) => {
      const asking = { question, stored, session: this.#session, whole: alone, closed, expired };
      const missed = await this.#ask(step, asking, mine);
      if (missed !== null) missing.add(missed);
    });
    for (const reason of [...missing].sort()) this.#notAsk(step, region, reason, null, null);
    if (last) this.#settle(step, region, mine, alone);
  }

  /** Puts one question; gives the reason where it was not asked. */
  async #ask(step: Step, asking: Asking, mine: Asked): Promise<string | null> {
    const { outcome, code, id, pages, stood } = await this.#run.ask(step, asking);
    if (outcome === 'not-asked') return code;
    if (pages.length > 0) mine.parents.push({ input: asking.question.input, pages });
    if (!stood) mine.put += 1;
    if (outcome === 'answered' || outcome === 'absent') mine.id ??= id;
    else mine.unread ??= { code: code as string, id };
    return null;
  }

  /** The journal says that an operation was worked off, unless its one answer says so itself or an earlier session did. */
  #settle(step: Step, region: string, { questions, put, gaps }: Asked, alone: boolean): void {
    if (gaps || questions === 0 || (alone && put > 0)) return;
    const place = this.#placeOf(step, region);
    if (put > 0 || !this.#run.settledEarlier(place)) this.#run.settle({ ...place, questions });
  }

  #placeOf({ service, operation }: Step, region: string) {
    return { service, operation: operation.operation, account: this.#platform.account, region };
  }

  #lastStep(step: Step, region: string): boolean {
    const key = keyOf(step, region);
    const left = (this.#toCome.get(key) ?? 1) - 1;
    this.#toCome.set(key, left);
    return left <= 0;
  }

  #question(
    step: Step,
    region: string,
    input: Readonly<Record<string, unknown>>,
  ): { key: string; question: Question; stored: Question } {
    const { account } = this.#platform;
    const question: Question = { service: step.service, operation: step.operation.operation, input, account, region };
    const stored: Question = { ...question, input: storedInput(input, this.#session.key) as Question['input'] };
    return { key: evidenceId('', stored), question, stored };
  }

  #askedOf(step: Step, region: string): Asked {
    const key = keyOf(step, region);
    const mine = this.#asked.get(key) ?? { parents: [], unread: null, id: null, questions: 0, put: 0, gaps: false };
    this.#asked.set(key, mine);
    return mine;
  }

  #notAsk(step: Step, region: string, reason: string, code: string | null, parent: string | null): void {
    const { account } = this.#platform;
    const operation = step.operation.operation;
    this.#run.note({ item: step.item, service: step.service, operation, account, region, reason, code, parent });
    const mine = this.#askedOf(step, region);
    if (reason === 'NO_PARENT') mine.id ??= parent;
    else {
      mine.unread ??= { code: code ?? reason, id: parent };
      mine.gaps = true;
    }
  }

  /** An empty list is a proven zero, but for a service that may simply live in another region. */
  #tellEmpty(step: Step, region: string, id: string | null): void {
    const elsewhere = this.#run.livesInOneRegion(step.operation.parent, step.service);
    if (elsewhere && !this.#run.regionNamed) this.#notAsk(step, region, 'PARENT_UNREAD', 'EMPTY_IN_THIS_REGION', id);
    else this.#notAsk(step, region, 'NO_PARENT', null, id);
  }

  /** A region that the account itself says is not enabled is not asked four hundred times to say so again. */
  #disabled(region: string): Refusal | null {
    if (region === 'global') return null;
    return this.#regionsOf().disabled.has(region) ? { reason: 'REGION_DISABLED', code: null } : null;
  }

  /** What the account says of its regions, read once: whatever is asked in a region stands behind the list. */
  #regionsOf(): Regions {
    this.#regions ??= regionsOutside(this.#platform, this.#asked.get(listing));
    return this.#regions;
  }

  /** Why nothing more is asked of this account; null while it is. */
  #closed(): Refusal | null {
    return this.#refusal ?? (this.#run.stopped ? stoppedByUser : null);
  }
}

function keyOf({ service, operation }: Step, region: string): string {
  return `${service}:${operation.operation} ${region}`;
}
