import type { Reference } from '../../facts/value.ts';
import { printAddresses } from '../../network/addresses/print-addresses.ts';
import type { Addresses } from '../../network/addresses.ts';
import type { Topology } from '../../network/topology.ts';
import type { Gap } from '../trusts/hold-back.ts';
import { findGap } from './find-gap.ts';
import type { ListGap } from './list-gap.ts';

/** What one gateway, VPN or line is told to send on premises. */
export interface OnPremisesRoutes {
  readonly kind: 'vpn-gateway' | 'transit-gateway' | 'vpn';
  readonly id: string;
  readonly account: string;
  readonly region: string;
  readonly routes: readonly {
    readonly table: string;
    readonly written: string;
    readonly destination: Addresses;
    readonly refs: readonly Reference[];
  }[];
  /** What was not read and could hold more routes. */
  readonly gap: Gap | null;
  readonly refs: readonly Reference[];
}

/** Routes of VPCs to virtual private gateways, of transit gateways to VPNs and dedicated lines, and the static routes of VPNs. */
export function listOnPremisesRoutes(topology: Topology, gaps: readonly ListGap[]): readonly OnPremisesRoutes[] {
  return [...vpnGateways(topology, gaps), ...transitGateways(topology), ...vpns(topology)].filter(
    ({ routes, gap }) => routes.length > 0 || gap !== null,
  );
}

function vpnGateways(
  { gateways, routeTables, unread }: Topology,
  gaps: readonly ListGap[],
): readonly OnPremisesRoutes[] {
  return [...gateways.values()]
    .filter(({ kind, vpc }) => kind === 'vpn-gateway' && vpc !== null)
    .map(({ id, account, region, refs, vpc }) => {
      const tables = [...routeTables.values()].filter((table) => table.vpc === vpc);
      const routes = tables.flatMap((table) =>
        table.routes
          .filter(({ target, state }) => target.id === id && state === 'active')
          .map((route) => ({ ...route, table: table.id })),
      );
      const hidden = routes.map(({ destination }) => destination).find((one) => 'state' in one);
      const cut = unread.find(({ of }) => tables.some((table) => table.id === of));
      const gap =
        findGap(gaps, ['route-table'], { account, region }) ??
        cut ??
        (hidden !== undefined && 'state' in hidden ? hidden : null);
      return { kind: 'vpn-gateway', id, account, region, refs, gap, routes: routes.flatMap(spell) };
    });
}

function spell({
  table,
  written,
  destination,
  refs,
}: {
  table: string;
  written: string;
  destination: readonly Addresses[] | object;
  refs: readonly Reference[];
}): OnPremisesRoutes['routes'] {
  return Array.isArray(destination)
    ? (destination as readonly Addresses[]).map((one) => ({ table, written, destination: one, refs }))
    : [];
}

/** A table of which AWS gave only some routes is not known to its end. */
function transitGateways({ transitGateways: all }: Topology): readonly OnPremisesRoutes[] {
  return [...all.values()].flatMap(
    ({ id, account, region, refs, attachments, routeTables }): readonly OnPremisesRoutes[] => {
      const base = { kind: 'transit-gateway', id, account, region, refs } as const;
      if ('state' in attachments) return [{ ...base, routes: [], gap: attachments }];
      const outward = new Set(
        attachments.filter(({ kind }) => /^(vpn|direct-connect-gateway|connect)$/.test(kind)).map((one) => one.id),
      );
      if (outward.size === 0) return [];
      if ('state' in routeTables) return [{ ...base, routes: [], gap: routeTables }];
      const gap = routeTables.flatMap(({ routes, isCut, refs: own }): Gap[] => {
        if ('state' in routes) return [routes];
        return isCut ? [{ code: 'CUT', exact: 'AdditionalRoutesAvailable', refs: own }] : [];
      })[0];
      const routes = routeTables.flatMap((table) =>
        ('state' in table.routes ? [] : table.routes)
          .filter(({ attachments: to, state }) => state === 'active' && to.some((one) => outward.has(one)))
          .map((route) => ({ ...route, table: table.id })),
      );
      const hidden = routes.map(({ destination }) => destination).find((one) => 'state' in one);
      return [
        {
          ...base,
          gap: gap ?? (hidden !== undefined && 'state' in hidden ? hidden : null),
          routes: routes.flatMap((one) =>
            spell({ ...one, destination: 'state' in one.destination ? one.destination : [one.destination] }),
          ),
        },
      ];
    },
  );
}

function vpns({ sites }: Topology): readonly OnPremisesRoutes[] {
  return [...sites.values()]
    .filter(({ kind }) => kind === 'vpn')
    .map(({ id, account, region, refs, ranges }) => ({
      kind: 'vpn',
      id,
      account,
      region,
      refs,
      gap: null,
      routes: ranges.map((destination) => ({ table: id, written: writtenOf(destination), destination, refs })),
    }));
}

function writtenOf(range: Addresses): string {
  return printAddresses(range).join('、');
}
