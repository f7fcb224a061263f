import type { ErrorReply, Exchange } from '../source.ts';
import type { Capture } from './capture-exchanges.ts';

interface Thrown {
  readonly name?: string;
  readonly code?: unknown;
  readonly Code?: unknown;
  readonly message?: string;
  readonly Error?: unknown;
  readonly $fault?: unknown;
}

/** Turns what the SDK throws into an error answer with the exact code, as the service sent it and as the AWS CLI prints it. */
export function errorReply(cause: unknown, capture: Capture, protocol: string): ErrorReply {
  const exchange = capture.exchange ?? nowhere(capture.attempts);
  const thrown = (typeof cause === 'object' && cause !== null ? cause : {}) as Thrown;
  const message = thrown.message ?? String(cause);
  return {
    kind: 'error',
    code: codeOf(thrown, capture, protocol),
    message,
    exchange: { ...exchange, attempts: capture.attempts },
  };
}

function codeOf(thrown: Thrown, { exchange, queryError }: Capture, protocol: string): string {
  if (thrown.$fault !== undefined) {
    // The SDK renames some query and XML codes (NoSuchEntity becomes NoSuchEntityException); the code sent stays in `Code`.
    const sent =
      queryError !== null ? queryError.split(';')[0] : isQueryError(thrown, protocol) ? thrown.Code : undefined;
    return typeof sent === 'string' && sent !== '' ? sent : (thrown.name ?? 'Unknown');
  }
  if (/^(UNREACHABLE|NOT_AWS|CUT|PROXY_REFUSED)$/.test(thrown.name ?? '')) return thrown.name as string;
  // Whatever else is thrown after a whole body came is a body the SDK could not read.
  if (exchange?.body !== null && exchange?.body !== undefined) return 'MALFORMED_BODY';
  return typeof thrown.code === 'string' ? thrown.code : (thrown.name ?? 'Unknown');
}

/** A JSON service is asked with credentials from STS, which speaks the query protocol: its errors bring their `Error` along. */
function isQueryError({ Error: element }: Thrown, protocol: string): boolean {
  return !/json/i.test(protocol) || (typeof element === 'object' && element !== null);
}

function nowhere(attempts: number): Exchange {
  return { requestId: null, httpStatus: null, date: null, attempts, endpoint: null, bodySha256: null, body: null };
}
