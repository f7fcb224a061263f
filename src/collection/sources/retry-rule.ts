import { randomInt } from 'node:crypto';

/** What ended one attempt, as far as asking again depends on it. */
export interface Failure {
  /** The service's own code. */
  readonly code: string;
  readonly status: number | null;
  /** What the SDK's model or the transport says beyond code and status. */
  readonly sign: 'throttled' | 'transient' | null;
}

/** Whether a question is put again, and after how many milliseconds at the earliest. */
export interface Retry {
  readonly kind: 'throttled' | 'transient' | 'final';
  readonly again: boolean;
  readonly delay: number;
}

/** Codes by which services say that calls come too fast: the SDK's own list and what S3, Organizations and older services say. */
const throttles: ReadonlySet<string> = new Set([
  'BandwidthLimitExceeded',
  'Client.RequestLimitExceeded',
  'EC2ThrottledException',
  'LimitExceededException',
  'PriorRequestNotComplete',
  'ProvisionedThroughputExceededException',
  'RequestLimitExceeded',
  'RequestThrottled',
  'RequestThrottledException',
  'SlowDown',
  'ThrottledException',
  'Throttling',
  'ThrottlingException',
  'TooManyRequests',
  'TooManyRequestsException',
  'TransactionInProgressException',
]);
const transients: ReadonlySet<string> = new Set(['RequestTimeout', 'RequestTimeoutException', 'TimeoutError']);

/** Attempts in all: at half of all calls throttled, one question in a million is still throttled after twenty. */
const most = { throttled: 20, transient: 5 };
/** Milliseconds of the first delay, how it grows, and of the longest; after a throttle the pace has already made the question wait. */
const delays = {
  throttled: { first: 25, growth: 1.5, longest: 5_000 },
  transient: { first: 100, growth: 2, longest: 20_000 },
};

/**
 * Whether a failed question is put again: throttles often (the pace does the waiting), passing faults five times, everything else never.
 * Where the service takes nothing any more (`barren`), a throttle is final at once, so that a thousand questions need not learn it one by one.
 */
export function retryRule(
  { code, status, sign }: Failure,
  attempt: number,
  barren = false,
  random: (below: number) => number = randomInt,
): Retry {
  const kind = kindOf(code, status, sign);
  if (kind === 'final') return { kind, again: false, delay: 0 };
  const { first, growth, longest } = delays[kind];
  const delay = random(Math.ceil(Math.min(longest, first * growth ** (attempt - 1))) + 1);
  return { kind, again: attempt < most[kind] && !(kind === 'throttled' && barren), delay };
}

function kindOf(code: string, status: number | null, sign: Failure['sign']): Retry['kind'] {
  if (sign === 'throttled' || status === 429 || throttles.has(code)) return 'throttled';
  const passing = status === 500 || status === 502 || status === 503 || status === 504;
  return sign === 'transient' || passing || transients.has(code) ? 'transient' : 'final';
}
