import type { TransitGateway } from '../../network/elements/transit-gateway.ts';
import type { Topology } from '../../network/topology.ts';
import type { NetworkPart, UnreadPart } from '../../network/unread-part.ts';

/** The lists that tell where networks outside stand. */
const parts: ReadonlySet<NetworkPart> = new Set([
  'route-table',
  'gateway',
  'peering',
  'transit-gateway',
  'vpn',
  'direct-connect',
  'client-vpn',
  'core-network',
]);

/** A part that could lead to a network outside, with the account where it is told and the VPC or transit gateway it belongs to. */
export type RouteGap = UnreadPart & {
  readonly account: string | null;
  /** Null for a whole list of a place. */
  readonly holder: string | null;
};

/** What was not read and could lead to a network outside that nobody has seen. */
export function routeGaps(topology: Topology): readonly RouteGap[] {
  const lists = topology.unread
    .filter(({ part }) => parts.has(part))
    .map((one) => ({ ...one, account: one.of.split(' ')[0] ?? null, holder: null }));
  const hubs = [...topology.transitGateways.values()].flatMap((one) =>
    hubGaps(one).map((gap) => ({ ...gap, account: one.account, holder: one.id })),
  );
  const routes = [...topology.routeTables.values()].flatMap(({ account, vpc, routes: held }) =>
    held.flatMap(({ destination }) => ('state' in destination ? [{ ...destination, account, holder: vpc }] : [])),
  );
  return [...lists, ...hubs, ...routes];
}

function hubGaps({ id, attachments, routeTables }: TransitGateway): readonly UnreadPart[] {
  const joined = 'state' in attachments ? [attachments] : [];
  if ('state' in routeTables) return [...joined, routeTables];
  const cut: UnreadPart[] = routeTables
    .filter(({ isCut }) => isCut)
    .map(({ refs }) => ({ state: 'unread', part: 'transit-gateway', of: id, code: 'CUT', exact: null, refs }));
  const routes = routeTables.flatMap(({ routes: held }) =>
    'state' in held ? [held] : held.flatMap(({ destination }) => ('state' in destination ? [destination] : [])),
  );
  return [...joined, ...cut, ...routes];
}
