/** A service with a hard limit (token bucket) that also throttles by chance; answers whether it takes a call at a given second. */
export function throttlingServer(limit: { perSecond: number; burst: number; chance: number }, seed: number) {
  const random = seeded(seed);
  let tokens = limit.burst;
  let at = 0;
  /** `admitted` got through the limit; of these some were throttled by chance and the rest taken. */
  const counts = { sent: 0, admitted: 0, taken: 0 };
  return {
    counts,
    takes(second: number): boolean {
      tokens = Math.min(limit.burst, tokens + (second - at) * limit.perSecond);
      at = second;
      counts.sent += 1;
      if (tokens < 1) return false;
      tokens -= 1;
      counts.admitted += 1;
      if (random() < limit.chance) return false;
      counts.taken += 1;
      return true;
    },
  };
}

/** A small generator of chance that gives the same numbers for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
