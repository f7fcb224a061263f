import { parseCidr } from '../addresses/parse-cidr.ts';
import type { PrefixList } from '../elements/prefix-list.ts';
import type { Route, RouteTable } from '../elements/route-table.ts';
import type { NetworkPart, UnreadPart } from '../unread-part.ts';
import type { RouteDraft, RouteTableDraft } from './read-route-tables.ts';
import { unreadPart } from './unread-part.ts';

/** Spells out the destinations of a table's routes; a prefix list that nobody read stays unread. */
export function joinRoutes(
  { subnets: _, ...table }: RouteTableDraft,
  lists: ReadonlyMap<string, PrefixList>,
  closed: (part: NetworkPart, at: string) => UnreadPart | null,
): RouteTable {
  const why = closed('prefix-list', `${table.account} ${table.region}`);
  return {
    ...table,
    routes: table.routes.map((route) => ({ ...route, destination: destinationOf(route, lists, why) })),
  };
}

function destinationOf(
  { written, refs }: RouteDraft,
  lists: ReadonlyMap<string, PrefixList>,
  closed: UnreadPart | null,
): Route['destination'] {
  const range = parseCidr(written);
  if (range !== null) return [range];
  const known = lists.get(written);
  return (
    known?.entries ?? unreadPart('prefix-list', written, closed ?? { code: 'API_ERROR', exact: 'NOT_LISTED', refs })
  );
}
