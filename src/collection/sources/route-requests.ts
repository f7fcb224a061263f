import { NodeHttpHandler } from '@smithy/node-http-handler';
import { HttpProxyAgent, HttpsProxyAgent } from 'hpagent';
import { chooseProxy } from './choose-proxy.ts';

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

/** Routes each request directly or through the environment's proxy, with time limits that are really enforced (decision 41). */
export function routeRequests(environment: Readonly<Record<string, string | undefined>>, limits: TimeLimits): Router {
  const handlers = new Map<string | null, NodeHttpHandler>();
  const open = (proxy: string | null): NodeHttpHandler => {
    const agent = { keepAlive: true, maxSockets: 50 };
    return new NodeHttpHandler({
      connectionTimeout: limits.connect,
      requestTimeout: limits.answer,
      socketTimeout: limits.answer,
      throwOnRequestTimeout: true,
      ...(proxy === null
        ? {}
        : { httpAgent: new HttpProxyAgent({ ...agent, proxy }), httpsAgent: new HttpsProxyAgent({ ...agent, proxy }) }),
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
