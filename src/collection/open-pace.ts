import { openBucket } from './open-bucket.ts';

/** How fast calls of one kind may be sent: tokens come back at so many a second, up to the burst. */
export interface Rate {
  readonly perSecond: number;
  readonly burst: number;
}

/** Gives every call its turn, bucket by bucket; a bucket is one of AWS's own: kind of call × account × region. */
export interface Pace {
  /** Resolves when the call may be sent, first come first served. */
  turn(key: string, rate: Rate): Promise<void>;
  /** The service took the call, whatever it answered. */
  accepted(key: string): void;
  /** The service said that calls come too fast. */
  throttled(key: string): void;
  /** True where the service has taken nothing at all for so long that asking on is vain. */
  barren(key: string): boolean;
}

/** Time and waiting are ports. */
export interface PaceInput {
  readonly now: () => Date;
  readonly wait: (milliseconds: number) => Promise<void>;
}

/** Buckets kept before the idle ones are looked for; a full idle bucket is no different from a new one. */
const sweepAt = 1_000;

/** Opens the pace of one session. */
export function openPace({ now, wait }: PaceInput): Pace {
  const buckets = new Map<string, ReturnType<typeof openBucket>>();
  let limit = sweepAt;
  const sweep = (): void => {
    for (const [key, bucket] of buckets) if (bucket.idle()) buckets.delete(key);
    limit = Math.max(sweepAt, 2 * buckets.size);
  };
  return {
    turn(key, rate) {
      const known = buckets.get(key);
      if (known !== undefined) return known.turn();
      if (buckets.size >= limit) sweep();
      const bucket = openBucket(rate, now, wait);
      buckets.set(key, bucket);
      return bucket.turn();
    },
    accepted: (key) => buckets.get(key)?.accepted(),
    throttled: (key) => buckets.get(key)?.throttled(),
    barren: (key) => buckets.get(key)?.barren() ?? false,
  };
}
