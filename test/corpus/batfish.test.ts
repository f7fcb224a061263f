import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Flow, fateOf } from './batfish-flow.ts';
import { batfishTopology } from './batfish-topology.ts';
import { corpusFolder } from './corpus-folder.ts';

const corpus = corpusFolder('network/batfish');
if (corpus === null) console.warn('corpus network/batfish is not there (AKASHI_CORPUS): skipped');

interface Expected {
  readonly networks: readonly { readonly snapshot: string; readonly flows: readonly Flow[] }[];
}

const expected: Expected =
  corpus === null ? { networks: [] } : (JSON.parse(readFileSync(join(corpus, 'EXPECTED.json'), 'utf8')) as Expected);

/** Their words and ours. */
const words: Readonly<Record<string, string>> = {
  ACCEPTED: 'reachable',
  EXITS_NETWORK: 'reachable',
  DENIED_IN: 'filter',
  DENIED_OUT: 'filter',
  NO_ROUTE: 'routing',
  NULL_ROUTED: 'routing',
  NEIGHBOR_UNREACHABLE: 'routing',
};

describe.skipIf(corpus === null)('flows whose fate somebody else wrote down', () => {
  const cases = expected.networks.flatMap(({ snapshot, flows }) => flows.map((flow, n) => ({ snapshot, n, flow })));

  test.each(cases)('$snapshot $n: $flow.from → $flow.toIp $flow.expected', ({ snapshot, flow }) => {
    const fate = fateOf(batfishTopology(join(corpus as string, snapshot)), flow);
    expect(fate.kind).toBe(words[flow.expected]);
    const named = namedIds(flow);
    if (fate.ways.length === 0 || named.length === 0) return;
    const tails = fate.ways.map((way) => inOrder(named, way));
    expect(tails, JSON.stringify(fate.ways)).toContainEqual([]);
  });
});

/** Ids that a path names, in order: up to a load balancer's node, and of an endpoint its own. */
function namedIds({ path = [], toIp }: Flow): readonly string[] {
  const node = path.findIndex((text) => text.startsWith('NLB'));
  const target = /eni-[0-9a-f]+/.exec(toIp)?.[0];
  const own = node < 0 || target === undefined ? path : [...path.slice(0, node), target];
  return own.flatMap((text) => {
    const first = /\b(?:i|vpce|igw|vgw|tgw|vpc|subnet|eni)-[0-9a-f]+/.exec(text)?.[0];
    return first === undefined ? [] : [first];
  });
}

/** The named stations that do not occur in this order on a way. */
function inOrder(named: readonly string[], way: readonly string[]): readonly string[] {
  let left = named;
  for (const id of way) if (left[0] === id) left = left.slice(1);
  return left;
}
