import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { callRate } from '../collection/call-rate.ts';
import { countPlan } from '../collection/count-plan.ts';
import { earlierCounts } from '../collection/earlier-counts.ts';
import { estimateTime } from '../collection/estimate-time.ts';
import { collectors } from '../collectors/collectors.ts';
import { readEvidence } from '../evidence/read-evidence.ts';
import type { Io } from './io.ts';
import { makeFolderPlan } from './make-folder-plan.ts';
import type { OpenEngagement } from './open-engagement.ts';
import { planRemarks } from './plan-remarks.ts';
import { questionsAtOnce } from './questions-at-once.ts';
import { type PlanFigures, tellPlan } from './tell-plan.ts';

/** Seconds a request is assumed to take; an assumption, told as such beside the time. */
const latency = 0.2;

/** Seconds of work per request, as measured (docs/scaling.md). */
const work = 0.002;

/** `akashi plan`: what will be asked, counted from the engagement and earlier evidence; nothing is asked (decision 29). */
export function runPlan(open: OpenEngagement, io: Io): number {
  const { plan } = makeFolderPlan(open);
  const folder = join(open.folder, 'evidence');
  const evidence = existsSync(join(folder, 'journal.ndjson')) ? readEvidence(folder) : null;
  const earlier = evidence === null ? new Map() : earlierCounts(evidence);
  const counts = countPlan({ plan, collectors, timezone: open.engagement.timezone, earlier });
  const pace = { rateOf: callRate, latency, inFlight: questionsAtOnce, work };
  const time = estimateTime({ counts, ...pace });
  // What is known already, as if the unknown part were empty: a lower bound that is nearer than the plan's own.
  const known = counts.map((one) => ({
    ...one,
    requests: { ...one.requests, to: one.requests.to ?? one.requests.from },
  }));
  const knownTime = estimateTime({ counts: known, ...pace });
  const settledAt = evidence?.settledAt ?? null;
  const figures: PlanFigures = {
    plan,
    counts,
    time,
    knownTime,
    settledAt,
    latency,
    inFlight: questionsAtOnce,
    work: work * 1000,
    ...planRemarks(plan, counts, collectors),
  };
  tellPlan(figures, io);
  return 0;
}
