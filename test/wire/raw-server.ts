import { type AddressInfo, createServer, type Socket } from 'node:net';

/** What is written to the socket once a whole request came; null breaks the connection off without a byte. */
export type RawAnswer = string | Buffer | null;

/** A server that writes bytes, HTTP or not, as something in the way would; requests are counted. */
export async function rawServer(answer: (n: number) => RawAnswer) {
  const sockets = new Set<Socket>();
  let requests = 0;
  const server = createServer((socket) => {
    sockets.add(socket);
    let seen = '';
    let answered = false;
    socket.on('error', () => {});
    socket.on('data', (chunk) => {
      seen += chunk.toString('latin1');
      const end = seen.indexOf('\r\n\r\n');
      const length = Number(/content-length: *(\d+)/i.exec(seen)?.[1] ?? 0);
      const tls = seen.charCodeAt(0) === 0x16;
      if (answered || (!tls && (end < 0 || seen.length < end + 4 + length))) return;
      answered = true;
      requests += 1;
      const bytes = answer(requests);
      if (bytes === null) socket.resetAndDestroy();
      else socket.end(bytes);
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    url: `http://127.0.0.1:${port}`,
    requests: () => requests,
    close: async (): Promise<void> => {
      for (const socket of sockets) socket.destroy();
      await new Promise<void>((closed) => server.close(() => closed()));
    },
  };
}
