/** Repeatable chance: the same seed gives the same scenarios. */
export interface Random {
  /** True with this probability. */
  chance(probability: number): boolean;
  pick<T>(from: readonly T[]): T;
  /** Between the two numbers, both included. */
  between(from: number, to: number): number;
}

/** Marsaglia's xorshift on 32 bits. */
export function makeRandom(seed: number): Random {
  let state = (seed * 2654435761 + 1) >>> 0 || 1;
  const next = (): number => {
    state ^= state << 13;
    state >>>= 0;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state / 4294967296;
  };
  for (let warm = 0; warm < 8; warm += 1) next();
  return {
    chance: (probability) => next() < probability,
    pick: (from) => from[Math.floor(next() * from.length)] as (typeof from)[number],
    between: (from, to) => from + Math.floor(next() * (to - from + 1)),
  };
}
