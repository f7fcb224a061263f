import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { wireOrganisation } from '../../wire/wire-organisation.ts';

/** A process of its own that answers as an organisation, so many milliseconds after it was asked. */
const latency = Number(process.argv[2]);
const organisation = await wireOrganisation();
let unknown = 0;
let served = 0;

const server = createServer((incoming, outgoing) => {
  const chunks: Buffer[] = [];
  incoming.on('data', (chunk) => chunks.push(chunk as Buffer));
  incoming.on('end', () => {
    const { status, headers, body, asked } = organisation.answer({
      method: incoming.method ?? '',
      url: incoming.url ?? '/',
      body: Buffer.concat(chunks).toString('utf8'),
      target: incoming.headers['x-amz-target'],
      authorization: String(incoming.headers.authorization),
    });
    served += 1;
    if (asked === null) unknown += 1;
    setTimeout(() => outgoing.writeHead(status, headers).end(body), latency);
  });
});
server.keepAliveTimeout = 60_000;
server.listen(0, '127.0.0.1', () => {
  process.send?.({ port: (server.address() as AddressInfo).port, variables: organisation.variables });
});
process.on('message', () => process.send?.({ served, unknown }));
