import type { Rate } from './open-pace.ts';

/** One bucket of the pace. */
export interface Bucket {
  turn(): Promise<void>;
  accepted(): void;
  throttled(): void;
  barren(): boolean;
  /** True where nobody waits and a new bucket would be no different. */
  idle(): boolean;
}

/**
 * After throttles no more is sent than this times what the service takes, and half a call a second more:
 * enough to find the limit again while three of ten calls are throttled by chance, too little for a storm.
 */
const factor = 1.7;
const probe = 0.5;
/** Seconds over which the taken calls are counted. */
const span = 5;
/** Seconds without a throttle after which the published rate holds again. */
const quiet = 10;
/** Throttles in a row, and seconds they must last, before a service is given up as taking nothing. */
const drought = { throttles: 24, seconds: 30 };

/** A token bucket that heeds throttles: it falls to what the service is seen to take and rises again by itself. */
export function openBucket(rate: Rate, now: () => Date, wait: (milliseconds: number) => Promise<void>): Bucket {
  const queue: { readonly go: () => void; readonly fail: (cause: unknown) => void }[] = [];
  const taken: number[] = [];
  const floor = Math.min(1, rate.perSecond);
  let clock = now().getTime() / 1000;
  const born = clock;
  let tokens = Math.max(1, rate.burst);
  let lastThrottle = Number.NEGATIVE_INFINITY;
  let firstDry: number | null = null;
  let dry = 0;
  let serving = false;

  /** The time never runs backwards here, and a wait that was granted has passed, whatever the clock says. */
  const tick = (): number => {
    clock = Math.max(clock, now().getTime() / 1000);
    while (taken[0] !== undefined && taken[0] <= clock - span) taken.shift();
    return clock;
  };
  const slowed = (): boolean => clock - lastThrottle < quiet;
  const speed = (): number => {
    if (!slowed()) return rate.perSecond;
    const seen = taken.length / Math.min(span, Math.max(1, clock - born));
    return Math.min(rate.perSecond, Math.max(floor, factor * seen + probe));
  };
  const refill = (): void => {
    const before = clock;
    const most = slowed() ? Math.min(2, Math.max(1, rate.burst)) : Math.max(1, rate.burst);
    const since = tick() - before;
    tokens = Math.min(most, tokens + since * speed());
  };
  const serve = async (): Promise<void> => {
    serving = true;
    for (let next = queue[0]; next !== undefined; next = queue[0]) {
      refill();
      if (tokens >= 1) {
        tokens -= 1;
        queue.shift();
        next.go();
        continue;
      }
      const delay = Math.max(1, Math.ceil(((1 - tokens) / speed()) * 1000));
      const due = clock + delay / 1000;
      await wait(delay);
      if (now().getTime() / 1000 < due) {
        tokens += (due - clock) * speed();
        clock = due;
      }
    }
    serving = false;
  };

  return {
    turn() {
      return new Promise((go, fail) => {
        queue.push({ go, fail });
        if (serving) return;
        // A wait that is broken off ends the turns of all who queue; nobody is left waiting for ever.
        serve().catch((cause: unknown) => {
          serving = false;
          for (const waiting of queue.splice(0)) waiting.fail(cause);
        });
      });
    },
    accepted() {
      refill();
      taken.push(clock);
      dry = 0;
      firstDry = null;
    },
    throttled() {
      refill();
      if (clock - lastThrottle > 2 * drought.seconds) {
        dry = 0;
        firstDry = null;
      }
      lastThrottle = clock;
      firstDry ??= clock;
      dry += 1;
      tokens = Math.min(tokens, 1);
    },
    barren() {
      return dry >= drought.throttles && firstDry !== null && lastThrottle - firstDry >= drought.seconds;
    },
    idle() {
      refill();
      return queue.length === 0 && !slowed() && dry === 0 && tokens >= Math.max(1, rate.burst);
    },
  };
}
