import { isThrottlingError, isTransientError } from '@smithy/core/retry';
import type { ErrorReply } from '../source.ts';
import type { Failure } from './retry-rule.ts';

type Thrown = Parameters<typeof isTransientError>[0];

/** What the retry rule has to know of a thrown error; the SDK's own marks (`$retryable`, a corrected clock, Node's network codes) are heeded. */
export function failureOf(cause: unknown, { code, exchange }: ErrorReply): Failure {
  const thrown = (typeof cause === 'object' && cause !== null ? cause : {}) as Thrown & {
    readonly $metadata?: { readonly httpStatusCode?: number };
  };
  const sign = isThrottlingError(thrown) ? 'throttled' : isTransientError(thrown) ? 'transient' : null;
  return { code, status: exchange.httpStatus ?? thrown.$metadata?.httpStatusCode ?? null, sign };
}
