import { runBuilt } from './run-built.ts';

/** A list of questions answered several times, each time anew from the policies' text. */
export interface DecisionMeasure {
  /** CPU seconds of each pass, the cold one first. */
  readonly passes: readonly number[];
  /** The answers of the last pass. */
  readonly answers: readonly string[];
}

/** What came out: CPU seconds of a pass. */
export interface DecisionPace {
  readonly cold: number;
  readonly median: number;
  readonly mean: number;
  readonly answers: readonly string[];
}

/** Answers the list of the simulator's bench (100,000 questions) ten times, in a process of its own. */
export async function measureDecisions(): Promise<DecisionPace> {
  const { passes, answers } = await runBuilt<DecisionMeasure>('access/decide', [], []);
  const [cold = 0, ...others] = passes;
  const median = others.sort((a, b) => a - b)[Math.floor(others.length / 2)] ?? 0;
  return { cold, median, mean: passes.reduce((sum, one) => sum + one, 0) / passes.length, answers };
}
