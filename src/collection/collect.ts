import type { Collected, CollectInput } from './collect-input.ts';
import { CollectingRun } from './collecting-run.ts';
import { inParallel } from './in-parallel.ts';

/** Accounts that are asked side by side: enough to keep every service busy, few enough for their lists to stay in memory. */
const accountsAtOnce = 10;

/** Puts every question of the plan, account by account, and keeps every answer, whatever it is. */
export async function collect(input: CollectInput): Promise<Collected> {
  const run = new CollectingRun(input);
  const width = input.concurrency === 1 ? 1 : accountsAtOnce;
  await inParallel(input.plan.platforms, width, (platform) => run.platform(platform));
  return run.counts();
}
