import type { Reference } from '../../facts/value.ts';
import type { Site } from '../elements/site.ts';
import type { Topology } from '../topology.ts';
import type { NetworkPart, UnreadPart } from '../unread-part.ts';
import { joinDoors } from './doors/join-doors.ts';
import { joinPeerings } from './join-peerings.ts';
import { joinRoutes } from './join-routes.ts';
import { joinServiceNetworks } from './join-service-networks.ts';
import { joinSubnets } from './join-subnets.ts';
import { joinTransitGateways } from './join-transit-gateways.ts';
import { ownViewFirst } from './own-view-first.ts';
import type { PlaceDraft, PlaceRest } from './read-place.ts';
import { unreadPart } from './unread-part.ts';

/** Joins what several accounts see of one network; places come in the order of their names. */
export function joinPlaces(drafts: readonly PlaceDraft[], rests: readonly PlaceRest[]): Topology {
  const views = <T>(of: (draft: PlaceDraft) => readonly T[]): { element: T; viewer: string }[] =>
    drafts.flatMap((draft) => of(draft).map((element) => ({ element, viewer: draft.account })));
  const closed = closing(rests);
  const prefixLists = ownViewFirst(views((draft) => draft.prefixLists));
  const tables = ownViewFirst(views((draft) => draft.routeTables));
  const balancers = ownViewFirst(views((draft) => draft.balancers));
  return {
    places: new Set(rests.filter(({ isRead }) => isRead).map(({ at }) => at)),
    vpcs: ownViewFirst(views((draft) => draft.vpcs)),
    subnets: joinSubnets(ownViewFirst(views((draft) => draft.subnets)).values(), drafts, closed),
    routeTables: new Map([...tables].map(([id, table]) => [id, joinRoutes(table, prefixLists, closed)])),
    groups: ownViewFirst(views((draft) => draft.groups)),
    acls: new Map(
      [...ownViewFirst(views((draft) => draft.acls))].map(([id, { subnets: _, isDefault: __, ...acl }]) => [id, acl]),
    ),
    interfaces: ownViewFirst(views((draft) => draft.interfaces)),
    gateways: ownViewFirst(views((draft) => draft.gateways)),
    natGateways: ownViewFirst(views((draft) => draft.natGateways)),
    peerings: joinPeerings(views((draft) => draft.peerings)),
    transitGateways: joinTransitGateways(
      drafts.map(({ transit }) => transit),
      closed,
    ),
    sites: joinSites(ownViewFirst(views((draft) => draft.sites)), rests),
    endpoints: ownViewFirst(views((draft) => draft.endpoints)),
    endpointServices: ownViewFirst(views((draft) => draft.endpointServices)),
    prefixLists,
    publicAccessBlocks: new Map(drafts.map(({ at, block }) => [at, block])),
    balancers,
    firewalls: ownViewFirst(views((draft) => draft.firewalls)),
    serviceNetworks: joinServiceNetworks(views((draft) => draft.serviceNetworks)),
    doors: joinDoors(
      rests.flatMap(({ doors }) => doors),
      balancers,
      new Map(rests.flatMap(({ hosts }) => [...hosts])),
    ),
    unread: rests.flatMap(({ unread }) => unread),
    lists: new Map<string, readonly Reference[]>(rests.flatMap(({ lists }) => [...lists])),
  };
}

/** Why a list of a place was not read to its end: its own reason, or that the place was never asked. */
function closing(rests: readonly PlaceRest[]): (part: NetworkPart, at: string) => UnreadPart | null {
  const known = new Set(rests.map(({ at }) => at));
  const closed = new Map(
    rests.flatMap(({ at, unread }) =>
      unread.filter(({ of }) => of === at).map((one) => [`${one.part} ${at}`, one] as const),
    ),
  );
  return (part, at) =>
    known.has(at)
      ? (closed.get(`${part} ${at}`) ?? null)
      : unreadPart(part, at, { code: 'NOT_ATTEMPTED', exact: null, refs: [] });
}

/** A dedicated line that ends at a Direct Connect gateway leads to whatever that gateway is joined to. */
function joinSites(sites: ReadonlyMap<string, Site>, rests: readonly PlaceRest[]): ReadonlyMap<string, Site> {
  const joined = new Map(rests.flatMap(({ directGateways }) => [...directGateways]));
  return new Map(
    [...sites].map(([id, site]) => {
      const gateways = joined.get(site.gateway ?? '');
      return [id, gateways === undefined ? site : { ...site, joined: gateways }];
    }),
  );
}
