import type { Pace, Rate } from '../open-pace.ts';
import type { Reply } from '../source.ts';
import type { Capture } from './capture-exchanges.ts';
import { type Failure, retryRule } from './retry-rule.ts';

/** One attempt at a question: what was answered, and what failed where it failed. */
export interface Attempt {
  readonly reply: Reply;
  readonly failure: Failure | null;
}

/** The bucket that a question takes its turns from. */
export interface Turns {
  readonly pace: Pace;
  readonly key: string;
  readonly rate: Rate;
  readonly wait: (milliseconds: number) => Promise<void>;
}

/** Puts a question until it is answered or the rule gives it up; every attempt waits for its turn before it is signed, so that no signature ages. */
export async function askAgain(
  { pace, key, rate, wait }: Turns,
  send: (capture: Capture) => Promise<Attempt>,
): Promise<Reply> {
  const turn = (): Promise<void> => pace.turn(key, rate);
  const capture: Capture = { attempts: 0, turns: 0, turn, exchange: null, queryError: null };
  for (let attempt = 1; ; attempt += 1) {
    await turn();
    capture.turns = capture.attempts + 1;
    const { reply, failure } = await send(capture);
    if (failure === null) {
      pace.accepted(key);
      return reply;
    }
    // Keys that could not be had say nothing about the service that was not asked.
    const asked = capture.attempts >= capture.turns;
    const { kind } = retryRule(failure, attempt);
    if (asked && kind === 'throttled') pace.throttled(key);
    if (asked && kind === 'final' && failure.status !== null) pace.accepted(key);
    const { again, delay } = retryRule(failure, attempt, pace.barren(key));
    if (!again) return reply;
    if (delay > 0) await wait(delay);
  }
}
