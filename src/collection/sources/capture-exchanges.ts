import { Readable } from 'node:stream';
import type { NodeHttpHandler } from '@smithy/node-http-handler';
import { sha256 } from '../../evidence/sha256.ts';
import type { Exchange } from '../source.ts';
import type { Breaker } from './open-breaker.ts';
import { readBody } from './read-body.ts';
import type { Router } from './route-requests.ts';
import { TransportError } from './transport-error.ts';

type Request = Parameters<NodeHttpHandler['handle']>[0];
type Options = Parameters<NodeHttpHandler['handle']>[1];
type Answer = Awaited<ReturnType<NodeHttpHandler['handle']>>;

/** Where the handler leaves what it saw of one question; the last attempt stays. */
export interface Capture {
  attempts: number;
  /** Attempts that already had their turn. */
  turns: number;
  /** Waits for the turn of an attempt nobody foresaw: a redirect to a bucket's region, say. */
  readonly turn: () => Promise<void>;
  exchange: Exchange | null;
  /** The service spoke in the codes of the query protocol too (`x-amzn-query-error`). */
  queryError: string | null;
}

/** A request handler as the SDK wants it. */
export interface CapturingHandler {
  readonly metadata: { readonly handlerProtocol: string };
  handle(request: Request, options?: Options & { readonly capture?: Capture }): Promise<Answer>;
  updateHttpClientConfig(): void;
  httpHandlerConfigs(): Record<string, never>;
  destroy(): void;
}

/**
 * Sends requests and keeps of each answer the status, the request id, the date, the body and its hash.
 * Request headers are never kept: they carry the signature.
 */
export function captureExchanges(
  router: Router,
  breaker: Breaker,
  answerLimit: number,
  credentialTurn: (host: string) => Promise<void>,
): CapturingHandler {
  return {
    metadata: { handlerProtocol: 'http/1.1' },
    async handle(request, options) {
      const capture = options?.capture;
      const host = `${request.hostname}${request.port === undefined ? '' : `:${request.port}`}`;
      const endpoint = `${request.protocol}//${host}`;
      if (capture === undefined) await credentialTurn(host);
      else if (capture.attempts >= capture.turns) await capture.turn();
      if (capture !== undefined) capture.attempts += 1;
      const sent = breaker.check(host);
      const handler = router.handlerFor(request);
      const answer = await handler.handle(request, options).catch((thrown: unknown) => {
        const cause = proxyRefusal(thrown);
        breaker.failed(host, cause, sent);
        if (capture !== undefined) capture.exchange = silence(capture.attempts, endpoint);
        throw cause;
      });
      if (capture === undefined) {
        breaker.answered(host);
        return answer;
      }
      const { response } = answer;
      const headers = lowerCased(response.headers);
      const status = response.statusCode;
      const seen = {
        ...silence(capture.attempts, endpoint),
        requestId: requestIdOf(headers),
        httpStatus: status,
        date: headers.date ?? null,
      };
      capture.exchange = seen;
      capture.queryError = headers['x-amzn-query-error'] ?? null;
      const body = await readBody(response.body as Readable, answerLimit).catch((cause: unknown) => {
        // A body that breaks off costs no time; one that stalls must not be waited for at every question.
        if ((cause as TransportError).code === 'ETIMEDOUT') breaker.failed(host, cause, sent);
        else breaker.answered(host);
        throw cause;
      });
      breaker.answered(host);
      capture.exchange = { ...seen, bodySha256: sha256(body), body };
      const stranger = strangerOf(status, headers, body);
      if (stranger !== null)
        throw new TransportError('NOT_AWS', `${endpoint}: ${stranger}`, status >= 500 ? { status } : {});
      response.body = Readable.from([body]);
      return answer;
    },
    updateHttpClientConfig() {},
    httpHandlerConfigs: () => ({}),
    destroy() {},
  };
}

function silence(attempts: number, endpoint: string): Exchange {
  return { requestId: null, httpStatus: null, date: null, attempts, endpoint, bodySha256: null, body: null };
}

function lowerCased(headers: Readonly<Record<string, string>>): Record<string, string | undefined> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}

function requestIdOf(headers: Readonly<Record<string, string | undefined>>): string | null {
  return headers['x-amzn-requestid'] ?? headers['x-amzn-request-id'] ?? headers['x-amz-request-id'] ?? null;
}

/** Says why an answer was not written by AWS: a login page or a filter of the network must never pass for a denial or an empty answer. */
function strangerOf(
  status: number,
  headers: Readonly<Record<string, string | undefined>>,
  body: Buffer,
): string | null {
  const start = body.subarray(0, 2048).toString('utf8').trimStart();
  if (/^text\/html/i.test(headers['content-type'] ?? '') || /^<(!doctype html|html)\b/i.test(start))
    return `HTTP ${status}, a web page`;
  if (status < 300 || requestIdOf(headers) !== null || headers['x-amzn-errortype'] !== undefined) return null;
  return /"__type"|<RequestI[dD]>/.test(body.toString('utf8')) ? null : `HTTP ${status} without a request id`;
}

/** What the proxy said instead of opening the way (hpagent): 407 wants its user and password, 403 forbids the host. */
function proxyRefusal(thrown: unknown): unknown {
  const { message } = (thrown ?? {}) as { readonly message?: unknown };
  const status = /^Bad response: (\d+)$/.exec(String(message))?.[1];
  return status === undefined ? thrown : new TransportError('PROXY_REFUSED', `the proxy answered HTTP ${status}`);
}
