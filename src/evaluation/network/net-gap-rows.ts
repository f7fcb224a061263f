import type { Topology } from '../../network/topology.ts';
import type { NetworkPart, UnreadPart } from '../../network/unread-part.ts';
import type { Reason } from '../../text/reason-words.ts';
import { makeRow } from '../make-row.ts';
import type { Row } from '../row.ts';
import { listEvidence } from './list-evidence.ts';
import { listPlace } from './list-place.ts';
import type { NetContext } from './net-context.ts';
import { netHead } from './net-head.ts';
import { routeGaps } from './route-gaps.ts';

/** Rules whose objects come from lists, and the lists they come from. */
const rests: readonly (readonly [string, string, readonly NetworkPart[]])[] = [
  ['NET-UNZONED', 'network-interface', ['interface', 'door', 'subnet', 'vpc', 'security-group']],
  [
    'NET-OUTSIDE',
    'outside-network',
    [
      'route-table',
      'gateway',
      'vpn',
      'direct-connect',
      'client-vpn',
      'transit-gateway',
      'peering',
      'core-network',
      'interface',
      'subnet',
      'vpc',
      'security-group',
    ],
  ],
  ['NET-DOOR', 'endpoint-service', ['endpoint']],
  ['NET-IDENTITY', 'identity-path', ['door', 'interface', 'subnet', 'vpc', 'security-group']],
  ['NET-VPC', 'vpc', ['vpc']],
];

/**
 * One row for each kind of result whose population was not read to its end, object `*` (decision 15); for the pairs of zones also
 * where an account has nothing that could be in one.
 */
export function* netGapRows(contexts: readonly NetContext[], compared: ReadonlySet<string>): Iterable<Row> {
  const [first] = contexts;
  if (first === undefined) return;
  const { topology } = first.input.network;
  for (const platform of first.input.platforms) {
    const account = platform.replace(/^aws:/, '');
    const routes = routeGaps(topology).filter((one) => one.account === account);
    const unread = topology.unread.filter(
      ({ of }) => listPlace({ of }).account === account || of.split(':')[4] === account,
    );
    const places = [...topology.lists.keys()]
      .map((key) => key.slice(key.indexOf(' ') + 1))
      .filter((place) => place.startsWith(`${account} `));
    const uncollected: UnreadPart = {
      state: 'unread',
      part: 'account',
      of: account,
      code: 'NOT_ATTEMPTED',
      exact: null,
      refs: [],
    };
    const members = unread.find(({ part }) =>
      ['interface', 'subnet', 'vpc', 'security-group', 'door', 'endpoint', 'load-balancer', 'lattice'].includes(part),
    );
    const missing = members ?? (places.length === 0 && unread.length === 0 ? uncollected : undefined);
    if (missing !== undefined) yield gapRow('NET-FLOW', 'zone-pair', missing, platform, first);
    else if (!compared.has(platform) && !isUsed(account, topology))
      yield makeRow(
        netHead('NET-FLOW', first, null, 'M'),
        { platform, region: 'global' },
        {
          object: { kind: 'zone-pair', id: '*' },
          result: 'OUT_OF_SCOPE',
          reason: 'NO_POPULATION',
          found: { state: 'absent' },
          qualifiers: [],
          evidence: listEvidence(places, topology, ['interface', 'door']).slice(0, 60),
        },
      );
    for (const [rule, kind, parts] of rests) {
      const own = rule === 'NET-OUTSIDE' ? [...unread, ...routes] : unread;
      const gap = own.find(({ part }) => parts.includes(part)) ?? (missing === uncollected ? uncollected : undefined);
      if (gap !== undefined) yield gapRow(rule, kind, gap, platform, first);
    }
  }
}

/** Whether anything stands in the account that could be in a zone. */
function isUsed(account: string, { interfaces, doors }: Topology): boolean {
  return [...interfaces.values(), ...doors].some((one) => one.account === account);
}

function gapRow(rule: string, kind: string, gap: UnreadPart, platform: string, context: NetContext): Row {
  return makeRow(
    netHead(rule, context, null, 'M'),
    { platform, region: 'global' },
    {
      object: { kind, id: '*' },
      result: 'NOT_COLLECTED',
      reason: gap.code as Reason,
      found: { state: 'unread', code: gap.exact ?? gap.code },
      qualifiers: [],
      evidence: gap.refs,
    },
  );
}
