/** A clock that follows the service's: AWS refuses signatures that are minutes off, and an auditor's machine may be. */
export interface SigningClock {
  now(): Date;
  /** Milliseconds the service is ahead of this machine, as far as it said. */
  offset(): number;
  /** The `Date` header of an answer. */
  heard(date: string | null): void;
  /** Marks an error of a request that was signed at a wrong time, so that it is put again with the right one. */
  mark(cause: unknown, before: number): unknown;
}

/** Four minutes, as in the SDK: one before the service's own limit. */
const tolerable = 240_000;

/** Opens the clock that requests are signed by. */
export function openClock(now: () => Date): SigningClock {
  let offset = 0;
  return {
    now: () => new Date(now().getTime() + offset),
    offset: () => offset,
    heard(date) {
      const said = date === null ? Number.NaN : Date.parse(date);
      if (!Number.isNaN(said)) offset = said - now().getTime();
    },
    mark(cause, before) {
      if (Math.abs(offset - before) < tolerable || typeof cause !== 'object' || cause === null) return cause;
      const { $metadata } = cause as { $metadata?: object };
      return Object.assign(cause, { $metadata: { ...$metadata, clockSkewCorrected: true } });
    },
  };
}
