import { Readable } from 'node:stream';
import { callRate } from '../../src/collection/call-rate.ts';
import { openPace } from '../../src/collection/open-pace.ts';
import { captureExchanges } from '../../src/collection/sources/capture-exchanges.ts';
import { type Breaker, openBreaker } from '../../src/collection/sources/open-breaker.ts';
import type { Wire } from '../../src/collection/sources/open-wire.ts';
import type { WireReply } from './wire-words.ts';

/** What comes back for the n-th request of a question: an answer, one that breaks off in its body, or silence. */
export type Script = (n: number) => WireReply | { readonly broken: WireReply } | 'silence';

/** The wire of the live source with the network taken out: capture, breaker and pace are the real ones, and nobody waits. */
export function failingWire(): Wire & {
  readonly now: () => Date;
  readonly wait: (milliseconds: number) => Promise<void>;
  /** Begins a question: a fresh breaker, and what the network does with its requests. */
  begin(script: Script): void;
  readonly sent: () => number;
} {
  let clock = Date.parse('2026-04-01T00:00:00.000Z');
  let script: Script = () => 'silence';
  let sent = 0;
  let breaker = openBreaker();
  const now = (): Date => new Date(clock);
  const wait = async (milliseconds: number): Promise<void> => {
    clock += milliseconds;
  };
  const handle = async () => {
    sent += 1;
    const reply = script(sent);
    if (reply === 'silence')
      throw Object.assign(new Error('no answer within the limit'), { name: 'TimeoutError', code: 'ETIMEDOUT' });
    const { status, headers, body } = 'broken' in reply ? reply.broken : reply;
    const stream = 'broken' in reply ? brokenStream(body) : Readable.from([Buffer.from(body)]);
    return { response: { statusCode: status, headers: { ...headers }, body: stream } };
  };
  const router = { handlerFor: () => ({ handle }) as never, close: () => {} };
  const current: Breaker = {
    check: (host) => breaker.check(host),
    answered: (host) => breaker.answered(host),
    failed: (host, cause, turn) => breaker.failed(host, cause, turn),
  };
  const pace = openPace({ now, wait });
  return {
    now,
    wait,
    requestHandler: captureExchanges(router, current, 1_000, async () => {}),
    turnsOf({ service, operation, account, region }) {
      const rate = callRate(service, operation);
      return { pace, key: `${rate.bucket} ${account} ${region}`, rate, wait };
    },
    close: () => {},
    begin(next) {
      script = next;
      sent = 0;
      breaker = openBreaker();
    },
    sent: () => sent,
  };
}

/** A body that begins and whose connection is lost. */
function brokenStream(body: string): Readable {
  const stream = new Readable({ read: () => {} });
  stream.push(Buffer.from(body.slice(0, Math.ceil(body.length / 2))));
  setImmediate(() => stream.destroy(Object.assign(new Error('aborted'), { code: 'ECONNRESET' })));
  return stream;
}
