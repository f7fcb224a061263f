import type { Place } from '../../facts/load-population.ts';
import type { Placed } from '../../network/elements/placed.ts';
import type { Topology } from '../../network/topology.ts';
import type { UnreadPart } from '../../network/unread-part.ts';
import type { ListGap } from './list-gap.ts';

/** Everything that was not read of the networks, with the account and region it belongs to, and places nobody looked into. */
export function listGaps(topology: Topology, places: readonly Place[]): readonly ListGap[] {
  const own = [...topology.transitGateways.values()].flatMap((one) =>
    [one.attachments, one.routeTables].flatMap((part) => ('state' in part ? [at(part, one)] : [])),
  );
  const networks = [...topology.serviceNetworks.values()].flatMap((one) =>
    'state' in one.vpcs ? [at(one.vpcs, one)] : [],
  );
  const seen = new Set([...topology.lists.keys()].map((key) => key.slice(key.indexOf(' ') + 1)));
  const unseen = places
    .filter(({ account, region }) => !seen.has(`${account} ${region}`))
    .map(({ account, region }): ListGap => {
      return { part: 'account', account, region, code: 'NOT_ATTEMPTED', exact: null, refs: [] };
    });
  return [
    ...topology.unread.map((part) => ({ ...gapOf(part), ...whereOf(part.of, topology) })),
    ...own,
    ...networks,
    ...unseen,
  ];
}

function at(part: UnreadPart, { account, region }: Placed): ListGap {
  // An account that was not collected is told with what it lent.
  const named = part.part === 'account' ? 'transit-gateway' : part.part;
  return { ...gapOf(part), part: named, account, region };
}

function gapOf({ part, code, exact, refs }: UnreadPart): Pick<ListGap, 'part' | 'code' | 'exact' | 'refs'> {
  return { part, code, exact, refs };
}

/** `<account> <region>` of a whole list, an ARN, an account, or the id of an element that was read. */
function whereOf(of: string, topology: Topology): Pick<ListGap, 'account' | 'region'> {
  const place = /^(\d{12})(?: (\S+))?$/.exec(of);
  if (place !== null) return { account: place[1] ?? null, region: place[2] ?? null };
  const arn = /^arn:[^:]*:[^:]*:([^:]*):(\d{12}):/.exec(of);
  if (arn !== null) return { account: arn[2] ?? null, region: arn[1] === '' ? 'global' : (arn[1] ?? null) };
  const lists: readonly ReadonlyMap<string, Placed>[] = [
    topology.routeTables,
    topology.sites,
    topology.subnets,
    topology.transitGateways,
    topology.prefixLists,
    topology.serviceNetworks,
    topology.firewalls,
    topology.endpointServices,
  ];
  const found = lists.map((list) => list.get(of)).find((one) => one !== undefined);
  return { account: found?.account ?? null, region: found?.region ?? null };
}
