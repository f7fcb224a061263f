import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import { HttpProxyAgent, HttpsProxyAgent } from 'hpagent';
import { chooseProxy } from './choose-proxy.ts';
import { trustedAuthorities } from './trusted-authorities.ts';

/** Time limits of one attempt in milliseconds; the SDK's own default is none. */
export interface TimeLimits {
  readonly connect: number;
  readonly answer: number;
}

/** The handlers that really send, one without a proxy and one per proxy, made when first needed. */
export interface Router {
  handlerFor(target: {
    readonly protocol: string;
    readonly hostname: string;
    readonly port?: number | undefined;
  }): NodeHttpHandler;
  close(): void;
}

/** Connections: more per host than questions are in flight, so that none waits here unseen; idle ones are few and closed after 20 s. */
const agent = { keepAlive: true, maxSockets: 256, maxFreeSockets: 16, timeout: 20_000 };

/** Routes each request directly or through the environment's proxy, with time limits that are really enforced (decision 41). */
export function routeRequests(environment: Readonly<Record<string, string | undefined>>, limits: TimeLimits): Router {
  const authorities = trustedAuthorities(environment);
  const trust = authorities === undefined ? {} : { ca: [...authorities] };
  const handlers = new Map<string | null, NodeHttpHandler>();
  const open = (proxy: string | null): NodeHttpHandler => {
    return new NodeHttpHandler({
      connectionTimeout: limits.connect,
      requestTimeout: limits.answer,
      socketTimeout: limits.answer,
      throwOnRequestTimeout: true,
      ...(proxy === null
        ? { httpAgent: new HttpAgent(agent), httpsAgent: new HttpsAgent({ ...agent, ...trust }) }
        : {
            httpAgent: new HttpProxyAgent({ ...agent, proxy, proxyRequestOptions: trust }),
            httpsAgent: new HttpsProxyAgent({ ...agent, ...trust, proxy, proxyRequestOptions: trust }),
          }),
    });
  };
  return {
    handlerFor(target) {
      const proxy = chooseProxy(target, environment);
      const handler = handlers.get(proxy) ?? open(proxy);
      handlers.set(proxy, handler);
      return handler;
    },
    close() {
      for (const handler of handlers.values()) handler.destroy();
    },
  };
}
