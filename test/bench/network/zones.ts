import { createHash } from 'node:crypto';
import { publicAddresses } from '../../../src/network/addresses/public-addresses.ts';
import { openNetwork } from '../../../src/network/open-network.ts';
import type { End } from '../../../src/network/reach.ts';
import { makeTopology } from '../../network/make-topology.ts';
import type { NetworkMeasure } from '../measure-network.ts';
import { makeNetwork } from './make-network.ts';

/** Every pair of zones over all ports, the internet among them, in a process of its own: compiling, walking, answering. */
const [interfaces = 2_000] = process.argv.slice(2).map(Number);
const { notes, zones } = makeNetwork(interfaces);
const topology = makeTopology(notes);
const started = performance.now();
const before = process.cpuUsage();
const network = openNetwork(topology);
const internet: End = { kind: 'outside', door: { kind: 'internet', id: '*' }, addresses: publicAddresses(4) };
const all = [...zones, [internet]];
const hash = createHash('sha256');
let pairs = 0;
let open = 0;
for (const from of all)
  for (const to of all) {
    const reach = network.between(from, to);
    pairs += reach.pairs;
    if (reach.traffic.length > 0) open += 1;
    hash.update(
      JSON.stringify(
        [reach.traffic, reach.firm, reach.possible, reach.examples.map((one) => [one.from, one.to])],
        (_, value) => (typeof value === 'bigint' ? String(value) : value),
      ),
    );
  }
const { user, system } = process.cpuUsage(before);
const measured: NetworkMeasure = {
  seconds: (performance.now() - started) / 1000,
  cpuSeconds: (user + system) / 1e6,
  megabytes: process.resourceUsage().maxRSS / 1024,
  zonePairs: all.length ** 2,
  pairs,
  open,
  sha256: hash.digest('hex'),
};
if (process.send === undefined) process.stdout.write(`${JSON.stringify(measured, null, 2)}\n`);
else process.send(measured);
