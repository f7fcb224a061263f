import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseCidr } from '../../src/network/addresses/parse-cidr.ts';
import { publicAddresses } from '../../src/network/addresses/public-addresses.ts';
import type { Addresses } from '../../src/network/addresses.ts';
import type { Interface } from '../../src/network/elements/interface.ts';
import { openNetwork } from '../../src/network/open-network.ts';
import type { End } from '../../src/network/reach.ts';
import type { Topology } from '../../src/network/topology.ts';
import { printTraffic } from '../../src/network/traffic/print-traffic.ts';
import { corpusFolder } from './corpus-folder.ts';
import { npGuardTopology, type RecordedSubnet } from './np-guard-topology.ts';

const corpus = corpusFolder('network/np-guard');
if (corpus === null) console.warn('corpus network/np-guard is not there (AKASHI_CORPUS): skipped');

interface Connection {
  readonly src: string;
  readonly dst: string;
  readonly conn: string;
}

interface Expected {
  readonly networks: readonly {
    readonly input: string;
    readonly endpoint: readonly Connection[];
    readonly subnet: readonly Connection[];
  }[];
}

const expected: Expected =
  corpus === null ? { networks: [] } : (JSON.parse(readFileSync(join(corpus, 'EXPECTED.json'), 'utf8')) as Expected);

const world = 'Public Internet (all ranges)';
const internet: End = { kind: 'outside', door: { kind: 'internet', id: '*' }, addresses: publicAddresses(4) };

describe.skipIf(corpus === null)('connections that somebody else worked out', () => {
  test.each(expected.networks)('between endpoints of $input: every one, and no others', ({ input, endpoint }) => {
    const { topology } = npGuardTopology(join(corpus as string, input));
    const ends = new Map(
      [...topology.interfaces.values()].map((one) => [nameOf(one), { kind: 'interface', id: one.id } as const]),
    );
    expect(ends.size).toBeGreaterThan(1);
    expect(connections(topology, new Map<string, End>([...ends, [world, internet]]))).toEqual(lines(endpoint));
  });

  test.each(expected.networks)('between subnets of $input: every one, and no others', ({ input, subnet }) => {
    const { topology, subnets } = npGuardTopology(join(corpus as string, input));
    const put = withOnePerSubnet(topology, subnets);
    const ends = new Map<string, End>(subnets.map(({ id, name }) => [name, { kind: 'interface', id: `eni-${id}` }]));
    const found = connections(put, new Map([...ends, [world, internet]]));
    // Their list of subnets has the way out to the internet alone; an internet gateway carries what comes in as well
    // (VPC user guide, "Connect to the internet using an internet gateway"), for the same subnets and packets.
    const inwards = lines(
      subnet.filter(({ dst }) => dst === world).map(({ src, conn }) => ({ src: world, dst: src, conn })),
    );
    expect(found).toEqual([...lines(subnet), ...inwards].sort());
  });
});

function nameOf({ serves, addresses }: Interface): string {
  const [first] = addresses[0]?.ranges[0] ?? [];
  const four = [24n, 16n, 8n, 0n].map((shift) => ((first ?? 0n) >> shift) & 255n).join('.');
  return `${serves?.name}[${four}]`;
}

/** A subnet is what an interface without groups in it could do, with a public address where instances get one. */
function withOnePerSubnet(topology: Topology, subnets: readonly RecordedSubnet[]): Topology {
  const put = subnets.map(({ id, cidr, vpc, isPublic }, n): Interface => {
    const [[first] = [0n]] = parseCidr(cidr)?.ranges ?? [];
    const address: Addresses = { family: 4, ranges: [[first + 200n, first + 200n]] };
    const open: Addresses = { family: 4, ranges: [[0x01010100n + BigInt(n), 0x01010100n + BigInt(n)]] };
    return {
      id: `eni-${id}`,
      account: '111122223333',
      region: 'us-east-1',
      name: null,
      tags: { state: 'absent', at: '', refs: [] },
      refs: [],
      vpc,
      subnet: id,
      type: 'interface',
      addresses: [address],
      publicAddresses: isPublic ? [open] : [],
      groups: [],
      checksAddresses: true,
      serves: null,
      description: null,
    };
  });
  return { ...topology, interfaces: new Map(put.map((one) => [one.id, one])) };
}

/** Everything that gets from one to another, one line each; nothing may be left open. */
function connections(topology: Topology, ends: ReadonlyMap<string, End>): readonly string[] {
  const network = openNetwork(topology);
  const found: string[] = [];
  for (const [from, source] of ends)
    for (const [to, target] of ends) {
      if (from === to) continue;
      const { traffic, firm, possible } = network.reach(source, target);
      expect(possible).toEqual([]);
      expect(firm).toEqual(traffic);
      if (traffic.length > 0) found.push(`${from} → ${to}: ${printTraffic(traffic).join()}`);
    }
  return found.sort();
}

/** Their words in ours. */
function lines(connections: readonly Connection[]): readonly string[] {
  return connections.map(({ src, dst, conn }) => `${src} → ${dst}: ${packetsOf(conn)}`).sort();
}

function packetsOf(conn: string): string {
  if (conn === 'All Connections') return 'all';
  const [, protocol, ports] = /^protocol: (\w+)(?: dst-ports: ([\d-]+))?$/.exec(conn) ?? [];
  if (protocol === undefined) throw new Error(conn);
  return ports === undefined ? protocol.toLowerCase() : `${ports}/${protocol.toLowerCase()}`;
}
