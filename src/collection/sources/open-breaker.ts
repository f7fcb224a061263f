import { TransportError } from './transport-error.ts';

/** Remembers which hosts do not answer, so that the rest of their questions need not wait for the same silence. */
export interface Breaker {
  /** Throws UNREACHABLE where the host is given up. */
  check(host: string): void;
  answered(host: string): void;
  failed(host: string, cause: unknown): void;
}

/** Failures in a row after which a host is given up for the rest of the session (decision 41). */
const most = 3;

/** Opens a breaker per host; an answer of any kind, even a denial, starts the count again. */
export function openBreaker(): Breaker {
  const failures = new Map<string, { count: number; cause: string }>();
  return {
    check(host) {
      const seen = failures.get(host);
      if (seen === undefined || seen.count < most) return;
      throw new TransportError('UNREACHABLE', `${host}: ${seen.count} failures in a row, last: ${seen.cause}`);
    },
    answered(host) {
      failures.delete(host);
    },
    failed(host, cause) {
      const { code, name, message } = cause as { code?: unknown; name?: unknown; message?: unknown };
      const count = (failures.get(host)?.count ?? 0) + 1;
      failures.set(host, { count, cause: `${String(code ?? name)} ${String(message)}`.trim() });
    },
  };
}
