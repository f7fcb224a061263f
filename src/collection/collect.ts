import type { Collected, CollectInput } from './collect-input.ts';
import { CollectingRun } from './collecting-run.ts';

/** Puts every question of the plan, platform by platform, and keeps every answer, whatever it is. */
export async function collect(input: CollectInput): Promise<Collected> {
  const run = new CollectingRun(input);
  for (const platform of input.plan.platforms) await run.platform(platform);
  return run.counts();
}
