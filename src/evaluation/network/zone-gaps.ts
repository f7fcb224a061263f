import type { Zone, ZoneMatcher } from '../../engagement/network/zone-matrix.ts';
import type { Topology } from '../../network/topology.ts';
import type { UnreadPart } from '../../network/unread-part.ts';
import { couldMean } from './could-mean.ts';
import { listPlace } from './list-place.ts';
import { searchedParts } from './searched-parts.ts';

/** What was not read and could hold more of a zone than was found, accounts that nobody collected among it. */
export function zoneGaps(zone: Zone, topology: Topology): readonly UnreadPart[] {
  const outsideOnly = zone.via.length > 0 || zone.kind === 'internet';
  return zone.matchers.flatMap((matcher) => [
    ...(outsideOnly && matcher.by === 'cidr' ? [] : listsOf(matcher, topology)),
    ...uncollected(matcher, topology),
    ...(matcher.by === 'service' ? listedServices(topology) : []),
  ]);
}

function listsOf({ by, value }: ZoneMatcher, topology: Topology): readonly UnreadPart[] {
  const parts = searchedParts({ by, value });
  const known = { subnet: topology.subnets, vpc: topology.vpcs, securityGroup: topology.groups }[by as 'vpc']?.get(
    value,
  );
  return topology.unread.filter((one) => {
    const { account, region } = listPlace(one);
    if (account === null || !parts.includes(one.part)) return false;
    if (by === 'account' && account !== value) return false;
    if (by === 'arn' && !couldMean(value, { account, region })) return false;
    return known === undefined || region === known.region;
  });
}

/** Prefix lists of AWS's services whose entries were not read: routes to a service may stand behind them. */
function listedServices({ prefixLists }: Topology): readonly UnreadPart[] {
  return [...prefixLists.values()].flatMap(({ entries }) => ('state' in entries ? [entries] : []));
}

/** An account that is named or owns a VPC that is named and was never asked; of others their lists say why nothing came. */
function uncollected({ by, value }: ZoneMatcher, topology: Topology): readonly UnreadPart[] {
  if (by !== 'account' && by !== 'vpc') return [];
  const asked = new Set([
    ...[...topology.places].map((place) => place.split(' ')[0]),
    ...topology.unread.map((one) => listPlace(one).account),
  ]);
  const sides = [...topology.peerings.values()].flatMap(({ refs, requester, accepter }) =>
    [requester, accepter].map((side) => ({ ...side, refs })),
  );
  const owners = by === 'account' ? [{ account: value, refs: [] }] : sides.filter(({ vpc }) => vpc === value);
  return owners
    .filter(({ account }) => account !== '' && !asked.has(account) && /^\d{12}$/.test(account))
    .map(({ account, refs }) => ({
      state: 'unread',
      part: 'account',
      of: account,
      code: 'NOT_ATTEMPTED',
      exact: null,
      refs,
    }));
}
