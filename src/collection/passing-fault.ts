import { isThrottlingError, isTransientError } from '@smithy/core/retry';

/** Whether a failed attempt to get keys may succeed by itself a moment later: a throttle, a lost connection, something in the way. */
export function passingFault(cause: unknown): boolean {
  if (typeof cause !== 'object' || cause === null) return false;
  if (/^(UNREACHABLE|NOT_AWS|CUT)$/.test(String((cause as { name?: unknown }).name))) return true;
  const thrown = cause as Parameters<typeof isTransientError>[0];
  return isThrottlingError(thrown) || isTransientError(thrown);
}
