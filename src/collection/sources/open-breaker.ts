import { TransportError } from './transport-error.ts';

/** Remembers which hosts do not answer, so that the rest of their questions need not wait for the same silence. */
export interface Breaker {
  /** Throws UNREACHABLE where the host is given up; gives the number of the request about to be sent. */
  check(host: string): number;
  answered(host: string): void;
  failed(host: string, cause: unknown, sent: number): void;
}

/** Failures in a row after which a host is given up for the rest of the session (decision 41). */
const most = 3;

/**
 * Opens a breaker per host; an answer of any kind, even a denial, starts the count again.
 * Of the requests that were under way together all failures are one: sixty connections lost in one second are not three failures in a row.
 */
export function openBreaker(): Breaker {
  const failures = new Map<string, { count: number; cause: string; until: number }>();
  let sends = 0;
  return {
    check(host) {
      const seen = failures.get(host);
      if (seen !== undefined && seen.count >= most)
        throw new TransportError('UNREACHABLE', `${host}: ${seen.count} failures in a row, last: ${seen.cause}`);
      sends += 1;
      return sends;
    },
    answered(host) {
      failures.delete(host);
    },
    failed(host, cause, sent) {
      const seen = failures.get(host);
      if (seen !== undefined && sent <= seen.until) return;
      const { code, name, message } = cause as { code?: unknown; name?: unknown; message?: unknown };
      const said = `${String(code ?? name)} ${String(message)}`.trim();
      failures.set(host, { count: (seen?.count ?? 0) + 1, cause: said, until: sends });
    },
  };
}
