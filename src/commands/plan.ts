import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Plan } from '../evidence/plan.ts';
import { readEvidence } from '../evidence/read-evidence.ts';
import { commandWords } from '../text/command-words.ts';
import { say } from '../text/say.ts';
import type { Io } from './io.ts';
import { makeFolderPlan } from './make-folder-plan.ts';
import type { OpenEngagement } from './open-engagement.ts';

/** `akashi plan`: what will be asked, counted from the engagement and earlier evidence; nothing is asked (decision 29). */
export function runPlan(open: OpenEngagement, io: Io): number {
  const { plan } = makeFolderPlan(open);
  if (io.json) {
    io.print(JSON.stringify(plan));
    return 0;
  }
  const single = plan.operations.filter(({ parent }) => parent === null);
  const questions = plan.platforms.reduce(
    (sum, platform) => sum + single.reduce((n, { scope }) => n + placesOf(scope, platform), 0),
    0,
  );
  const regions = new Set(plan.platforms.flatMap((platform) => platform.regions)).size;
  io.print(
    say(commandWords.planned, io.language, {
      platforms: plan.platforms.length,
      regions,
      operations: plan.operations.length,
      questions,
    }),
  );
  const fanOut = plan.operations.length - single.length;
  io.print(say(commandWords.plannedFanOut, io.language, { fanOut, basis: basisOf(open.folder, plan, io) }));
  return 0;
}

function placesOf(scope: Plan['operations'][number]['scope'], platform: Plan['platforms'][number]): number {
  if (scope === 'region') return platform.regions.length;
  return scope === 'account' || platform.organization ? 1 : 0;
}

/** How often the fan-outs were asked last time, as the only honest base of an estimate. */
function basisOf(folder: string, plan: Plan, io: Io): string {
  if (!existsSync(join(folder, 'evidence', 'journal.ndjson'))) return say(commandWords.basisNone, io.language);
  const fanned = new Set(
    plan.operations.filter(({ parent }) => parent !== null).map(({ service, operation }) => `${service}:${operation}`),
  );
  const count = readEvidence(join(folder, 'evidence')).answers.filter(({ service, operation }) =>
    fanned.has(`${service}:${operation}`),
  ).length;
  return say(commandWords.basisEvidence, io.language, { count });
}
