import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import type { Duplex } from 'node:stream';

/** One request as the loopback server read it. */
export interface WireRequest {
  readonly method: string;
  readonly path: string;
  readonly host: string;
  /** `X-Amz-Target`, the `Action` of a query, or the path. */
  readonly what: string;
  readonly body: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

/** What the loopback server writes back; `cut` breaks the connection off after the bytes given, `stalled` never ends, `silent` never answers, `delay` and `until` wait. */
export interface WireAnswer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly cut?: boolean;
  readonly stalled?: boolean;
  readonly silent?: boolean;
  /** Milliseconds before the answer, for a server that must be slower than its client. */
  readonly delay?: number;
  /** What must have happened before the answer. */
  readonly until?: Promise<void>;
}

/** Speaks HTTP on loopback as AWS does, and as a proxy that brings every host here; every request is kept. */
export async function loopbackAws(answer: (request: WireRequest, n: number) => WireAnswer) {
  const requests: WireRequest[] = [];
  const open = new Set<Duplex>();
  const server = createServer((incoming, outgoing) => {
    const chunks: Buffer[] = [];
    incoming.on('data', (chunk) => chunks.push(chunk as Buffer));
    incoming.on('end', () => {
      const body = Buffer.concat(chunks).toString('utf8');
      const target = incoming.headers['x-amz-target'];
      const action = /(?:^|&)Action=(\w+)/.exec(body)?.[1];
      const request: WireRequest = {
        method: incoming.method ?? '',
        path: incoming.url ?? '',
        host: incoming.headers.host ?? '',
        what: typeof target === 'string' ? (target.split('.')[1] ?? '') : (action ?? incoming.url ?? ''),
        body,
        headers: incoming.headers,
      };
      requests.push(request);
      const {
        status = 200,
        headers = { 'x-amzn-requestid': `req-${requests.length}` },
        body: text = '',
        cut,
        stalled,
        silent,
        delay,
        until,
      } = answer(request, requests.length);
      if (silent) return;
      if (until !== undefined) {
        void until.then(() => outgoing.writeHead(status, headers).end(text));
        return;
      }
      if (delay !== undefined) {
        setTimeout(() => outgoing.writeHead(status, headers).end(text), delay);
        return;
      }
      if (!cut && !stalled) {
        outgoing.writeHead(status, headers).end(text);
        return;
      }
      outgoing.writeHead(status, { ...headers, 'content-length': String(Buffer.byteLength(text) + 100) });
      outgoing.write(text, () => {
        if (cut) outgoing.destroy();
      });
    });
  });
  const tunnels: string[] = [];
  let connecting: (authorization: string | undefined) => unknown = () => null;
  server.on('connect', (request, socket) => {
    tunnels.push(request.url ?? '');
    const refusal = connecting(request.headers['proxy-authorization']);
    if (typeof refusal === 'number') {
      socket.end(`HTTP/1.1 ${refusal} No\r\n\r\n`);
      return;
    }
    const inner = connect((server.address() as AddressInfo).port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      inner.pipe(socket).pipe(inner);
    });
    socket.on('error', () => inner.destroy());
    inner.on('error', () => socket.destroy());
    open.add(inner).add(socket);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const port = (server.address() as AddressInfo).port;
  return {
    port,
    url: `http://127.0.0.1:${port}`,
    requests,
    /** Hosts that were asked for through this server as a proxy. */
    tunnels,
    /** Sees what the proxy is given as user and password; a number is the status it refuses with. */
    onConnect: (seen: typeof connecting): void => {
      connecting = seen;
    },
    close: async (): Promise<void> => {
      for (const socket of open) socket.destroy();
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
