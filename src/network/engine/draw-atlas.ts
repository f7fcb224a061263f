import type { Family } from '../addresses.ts';
import type { Interface } from '../elements/interface.ts';
import type { Topology } from '../topology.ts';
import type { UnreadPart } from '../unread-part.ts';
import { aclGate } from './acl-gate.ts';
import type { Atlas } from './atlas.ts';
import { byCodeUnit } from './by-code-unit.ts';
import type { Grid } from './grid.ts';
import { groupGate } from './group-gate.ts';
import { memo } from './memo.ts';
import { notRead } from './not-read.ts';
import { paintSpans } from './paint-spans.ts';
import { routeMap } from './route-map.ts';

/** Draws the atlas of a topology over a grid. */
export function drawAtlas(topology: Topology, grid: Grid): Atlas {
  const tableOf = (subnet: string) => {
    const found = topology.subnets.get(subnet);
    const table = found?.routeTable;
    if (found === undefined || table === undefined) return notRead(topology, 'subnet', subnet);
    if (typeof table !== 'string') return table;
    const unread = topology.unread.find(({ part, of }) => part === 'route-table' && of === table);
    if (unread !== undefined) return unread;
    return topology.routeTables.get(table) ?? notRead(topology, 'route-table', table, found);
  };
  const routes = memo((table, family) =>
    routeMap(
      topology.routeTables.get(table)?.routes ?? [],
      ({ destination }) => ('state' in destination ? null : destination),
      grid,
      familyOf(family),
    ),
  );
  const transits = new Map<unknown, ReturnType<Atlas['transitRoutes']>[]>();
  const acls = memo((subnet, direction, family) =>
    aclOf(topology, grid, subnet, directionOf(direction), familyOf(family)),
  );
  const gates = new Map<string, ReturnType<Atlas['groups']>>();
  const places = memo((subnet, family) => grid.coverAll(familyOf(family), topology.subnets.get(subnet)?.ranges ?? []));
  const subnets = memo((vpc, family) =>
    paintSpans(
      [...topology.subnets.values()]
        .filter((one) => one.vpc === vpc)
        .map(({ id }) => ({ id, span: places(id, family) })),
      (covering) => covering[0]?.id ?? null,
    ),
  );
  const edges = new Map(
    [...topology.routeTables.values()].flatMap((one) =>
      [one.edge ?? [], one.moreEdges ?? []].flat().map((gateway) => [gateway, one] as const),
    ),
  );
  const owners = ownersOf(topology);
  const transitOf = memo((vpc) =>
    sorted([...topology.interfaces.values()].filter((one) => one.vpc === vpc && isTransit(one.type))),
  );
  return {
    topology,
    grid,
    isTranslating: isTranslating(topology),
    tableOf,
    edgeTableOf: (gateway) => edges.get(gateway) ?? null,
    routes: (table, family) => routes(table.id, String(family)),
    transitRoutes: (table, family) => {
      const known = transits.get(table) ?? [];
      transits.set(table, known);
      known[family] ??=
        'state' in table.routes
          ? table.routes
          : routeMap(table.routes, ({ destination }) => ('state' in destination ? null : [destination]), grid, family);
      return known[family];
    },
    acl: (subnet, direction, family) => acls(subnet, direction, String(family)),
    groups: (groups, direction, family) => {
      const key = `${'state' in groups ? JSON.stringify(groups) : [...groups].sort().join()} ${direction} ${family}`;
      const gate = gates.get(key) ?? groupGate(topology, groups, direction, grid, family);
      gates.set(key, gate);
      return gate;
    },
    placesOf: (subnet, family) => places(subnet, String(family)),
    subnetsOf: (vpc, family) => subnets(vpc, String(family)),
    internetGatewayOf: (vpc) =>
      sorted([...topology.gateways.values()].filter((one) => one.kind === 'internet-gateway' && one.vpc === vpc))[0] ??
      null,
    transitInterfaces: (vpc, attachment) => {
      const all = transitOf(vpc);
      const own = all.filter((one) => one.serves?.id === attachment || one.description?.includes(attachment) === true);
      const named = all.some((one) => /tgw-attach-/.test(`${one.serves?.id} ${one.description}`));
      return named ? own : all;
    },
    interfacesOf: (owner) => owners.get(owner) ?? [],
  };
}

const familyOf = (text: string): Family => (text === '6' ? 6 : 4);
const directionOf = (text: string) => (text === 'egress' ? 'egress' : 'ingress');
const isTransit = (type: string): boolean => type === 'transit_gateway' || type === 'transitGateway';

function isTranslating({ routeTables }: Topology): boolean {
  return [...routeTables.values()].some(({ routes }) =>
    routes.some(
      ({ target, destination }) =>
        target.kind === 'nat-gateway' && !('state' in destination) && destination.some((one) => one.family === 6),
    ),
  );
}

function sorted<T extends { readonly id: string }>(all: readonly T[]): T[] {
  return [...all].sort((a, b) => byCodeUnit(a.id, b.id));
}

function aclOf(
  topology: Topology,
  grid: Grid,
  subnet: string,
  direction: 'ingress' | 'egress',
  family: Family,
): ReturnType<Atlas['acl']> {
  const found = topology.subnets.get(subnet);
  if (found === undefined) return notRead(topology, 'subnet', subnet);
  if (typeof found.acl !== 'string') return found.acl;
  const lines = topology.acls.get(found.acl)?.[direction] ?? notRead(topology, 'network-acl', found.acl, found);
  return 'state' in lines ? (lines as UnreadPart) : aclGate(found.acl, lines, grid, family);
}

/** Interfaces by what they serve. */
function ownersOf({ interfaces, endpoints, natGateways }: Topology): ReadonlyMap<string, readonly Interface[]> {
  const owners = new Map<string, Map<string, Interface>>();
  const add = (owner: string, one: Interface | undefined): void => {
    if (one === undefined) return;
    const known = owners.get(owner) ?? new Map<string, Interface>();
    owners.set(owner, known.set(one.id, one));
  };
  for (const one of interfaces.values()) if (one.serves !== null) add(one.serves.id, one);
  for (const { id, interfaces: own } of [...endpoints.values(), ...natGateways.values()])
    for (const one of own) add(id, interfaces.get(one));
  return new Map([...owners].map(([owner, own]) => [owner, sorted([...own.values()])]));
}
