import { callRate } from '../call-rate.ts';
import { openPace } from '../open-pace.ts';
import type { Turns } from './ask-again.ts';
import { type CapturingHandler, captureExchanges } from './capture-exchanges.ts';
import { openBreaker } from './open-breaker.ts';
import { routeRequests, type TimeLimits } from './route-requests.ts';

/** What the wire needs; time and waiting are ports. */
export interface WireOptions {
  /** For HTTPS_PROXY, HTTP_PROXY and NO_PROXY. */
  readonly environment?: Readonly<Record<string, string | undefined>>;
  readonly limits?: TimeLimits;
  readonly now?: () => Date;
  readonly wait?: (milliseconds: number) => Promise<void>;
}

/** The way to AWS that all live questions of a session share: one pace, one breaker, one set of connections. */
export interface Wire {
  readonly requestHandler: CapturingHandler;
  /** Where a question takes its turns; the region is the one it is really sent to. */
  turnsOf(question: {
    readonly service: string;
    readonly operation: string;
    readonly account: string;
    readonly region: string;
  }): Turns;
  close(): void;
}

/** Five seconds to connect and sixty for a whole answer (decision 41). */
const usualLimits: TimeLimits = { connect: 5_000, answer: 60_000 };

/** Opens the wire of one session. */
export function openWire(options: WireOptions = {}): Wire {
  const { environment = process.env, limits = usualLimits, now = () => new Date(), wait = pause } = options;
  const router = routeRequests(environment, limits);
  const pace = openPace({ now, wait });
  // Roles are taken on with the operator's own keys, so all accounts of a run share one bucket per host.
  const keys = callRate('sts', 'AssumeRole');
  const credentialTurn = (host: string): Promise<void> => pace.turn(`credentials ${host}`, keys);
  return {
    requestHandler: captureExchanges(router, openBreaker(), limits.answer, credentialTurn),
    turnsOf({ service, operation, account, region }) {
      const rate = callRate(service, operation);
      return { pace, key: `${rate.bucket} ${account} ${region}`, rate, wait };
    },
    close: () => router.close(),
  };
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
