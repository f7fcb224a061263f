import type { CountRange, PlaceCount } from './plan-count.ts';
import { sumRanges } from './sum-ranges.ts';

/** How fast one operation may be asked, and which bucket it shares with others. */
export interface PlannedRate {
  readonly bucket: string;
  readonly perSecond: number;
  readonly burst: number;
  /** True where AWS publishes the rate. */
  readonly published: boolean;
}

/** What the time is computed from. */
export interface TimeInput {
  readonly counts: readonly PlaceCount[];
  readonly rateOf: (service: string, operation: string) => PlannedRate;
  /** Assumed seconds one request takes. */
  readonly latency: number;
  /** Requests under way at once. */
  readonly inFlight: number;
  /** Seconds of this machine's own work per request. */
  readonly work: number;
}

/** Seconds, and the bucket that decides them where a bucket does. */
export interface TimeEstimate {
  readonly seconds: CountRange;
  readonly slowest: {
    readonly bucket: string;
    readonly account: string;
    readonly region: string;
    readonly perSecond: number;
    readonly published: boolean;
    readonly seconds: CountRange;
  } | null;
}

/** The slowest bucket, requests × latency ÷ requests under way, or the machine's own work, whichever takes longest; buckets are per account × region and run side by side. */
export function estimateTime({ counts, rateOf, latency, inFlight, work }: TimeInput): TimeEstimate {
  const buckets = new Map<string, { rate: PlannedRate; account: string; region: string; counts: PlaceCount[] }>();
  for (const count of counts) {
    const { service, operation, account, region } = count;
    const rate = rateOf(service, operation);
    const key = `${rate.bucket} ${account} ${region}`;
    const bucket = buckets.get(key) ?? { rate, account, region, counts: [] };
    bucket.counts.push(count);
    buckets.set(key, bucket);
  }
  const timed = [...buckets.values()].map(({ rate, account, region, counts: held }) => {
    const { from, to } = sumRanges(held.map(({ requests }) => requests));
    const waiting = (n: number): number => Math.max(0, n - rate.burst) / rate.perSecond;
    const seconds = { from: waiting(from), to: to === null ? null : waiting(to) };
    return { bucket: rate.bucket, account, region, perSecond: rate.perSecond, published: rate.published, seconds };
  });
  const total = sumRanges(counts.map(({ requests }) => requests));
  const working = (n: number): number => n * Math.max(latency / inFlight, work);
  const longest = (side: (range: CountRange) => number): number =>
    timed.reduce((most, { seconds }) => Math.max(most, side(seconds)), 0);
  const [slowest = null] = timed.toSorted((a, b) => upperOf(b.seconds) - upperOf(a.seconds));
  return {
    seconds: {
      from: Math.max(
        working(total.from),
        longest(({ from }) => from),
      ),
      to: total.to === null ? null : Math.max(working(total.to), longest(upperOf)),
    },
    slowest: slowest !== null && upperOf(slowest.seconds) > 0 ? slowest : null,
  };
}

function upperOf({ from, to }: CountRange): number {
  return to ?? from;
}
