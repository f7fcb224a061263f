import type { TimeEstimate } from '../collection/estimate-time.ts';
import type { CountRange, PlaceCount } from '../collection/plan-count.ts';
import { sumRanges } from '../collection/sum-ranges.ts';
import type { Plan } from '../evidence/plan.ts';
import type { Language } from '../text/language.ts';
import { planWords } from '../text/plan-words.ts';
import { say } from '../text/say.ts';
import type { Io } from './io.ts';
import { planPlaces } from './plan-places.ts';
import type { PlanRemarks } from './plan-remarks.ts';
import { printTable } from './print-table.ts';
import { tellAccountList } from './tell-account-list.ts';
import { tellRemarks } from './tell-remarks.ts';
import { wrapWords } from './wrap-words.ts';

/** Everything `akashi plan` found out. */
export interface PlanFigures extends PlanRemarks {
  readonly plan: Plan;
  readonly counts: readonly PlaceCount[];
  readonly time: TimeEstimate;
  /** The same with what is unknown left out. */
  readonly knownTime: TimeEstimate;
  /** When the earlier evidence was settled; null where there is none. */
  readonly settledAt: string | null;
  readonly latency: number;
  /** Milliseconds of work per request. */
  readonly work: number;
  readonly inFlight: number;
}

/** More accounts than this are not listed one by one on a terminal. */
const mostListed = 12;

/** Prints the plan's numbers with their basis; `--json` gives them place by place. */
export function tellPlan(figures: PlanFigures, io: Io): void {
  const { plan, counts, time, knownTime, billed, sideEffects, notPlanned, settledAt, latency, inFlight, work } =
    figures;
  const questions = sumRanges(counts.map((one) => one.questions));
  const requests = sumRanges(counts.map((one) => one.requests));
  if (io.json) {
    const assumed = { latency, inFlight, work };
    const places = planPlaces(counts);
    io.print(
      JSON.stringify({
        plan,
        questions,
        requests,
        time,
        knownTime,
        assumed,
        settledAt,
        places,
        billed,
        sideEffects,
        notPlanned,
      }),
    );
    return;
  }
  const words = (key: keyof typeof planWords, data: Readonly<Record<string, unknown>> = {}): string =>
    wrapWords(say(planWords[key], io.language, data), 80);
  const platforms = plan.platforms.length;
  const regions = new Set(plan.platforms.flatMap((platform) => platform.regions)).size;
  const fanned = counts.filter(({ fanOut }) => fanOut);
  const kinds = new Set(fanned.map(({ service, operation }) => `${service}:${operation}`)).size;
  const number = (ranges: readonly CountRange[]): string[] => {
    const { from, to } = sumRanges(ranges);
    if (to !== null) return [grouped(from), grouped(to)];
    const known = ranges.reduce((sum, range) => sum + (range.to ?? range.from), 0);
    return [grouped(from), settledAt === null ? words('unknown') : words('orMore', { n: grouped(known) })];
  };
  const seconds = (n: number): string => duration(n, io.language);
  const likeBefore = settledAt === null ? words('unknown') : words('orMore', { n: seconds(knownTime.seconds.to ?? 0) });
  const fixed = counts.filter(({ fanOut }) => !fanOut);
  tellAccountList(plan, io, io.print);
  io.print(words('written', { platforms, regions, operations: plan.operations.length }));
  io.print(
    printTable([
      ['', words('least'), words('likeBefore')],
      [words('questions'), ...number(counts.map((one) => one.questions))],
      [words('exact'), ...number(fixed.map((one) => one.questions))],
      [words('fanned', { operations: kinds }), ...number(fanned.map((one) => one.questions))],
      [words('requests'), ...number(counts.map((one) => one.requests))],
      [words('time'), seconds(time.seconds.from), time.seconds.to === null ? likeBefore : seconds(time.seconds.to)],
    ]),
  );
  const known = fanned.filter((one) => one.questions.to !== null).length;
  io.print(
    settledAt === null ? words('basisNone') : words('basisEvidence', { settledAt, places: fanned.length, known }),
  );
  io.print(words('timeBasis', { latency, inFlight, work }));
  if (knownTime.slowest !== null) {
    const { published, ...slowest } = knownTime.slowest;
    io.print(words(published ? 'slowestPublished' : 'slowestOwn', slowest));
  }
  if (platforms > mostListed) io.print(words('manyAccounts', { accounts: platforms }));
  else if (platforms > 1) {
    const lines = plan.platforms.map(({ account, regions: held }) => {
      const mine = counts.filter((one) => one.account === account).map((one) => one.questions);
      return [account, String(held.length), ...number(mine)];
    });
    io.print(printTable([[words('account'), words('regions'), words('least'), words('likeBefore')], ...lines]));
  }
  tellRemarks(figures, io);
}

function grouped(n: number): string {
  return String(n).replaceAll(/\B(?=(\d{3})+$)/g, ',');
}

function duration(seconds: number, language: Language): string {
  if (seconds < 90) return say(planWords.seconds, language, { n: Math.ceil(seconds) });
  const minutes = Math.ceil(seconds / 60);
  if (minutes < 120) return say(planWords.minutes, language, { n: minutes });
  return say(planWords.hours, language, { n: (minutes / 60).toFixed(1) });
}
