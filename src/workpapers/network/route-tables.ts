import type { Route, RouteTable } from '../../network/elements/route-table.ts';
import type { Subnet } from '../../network/elements/subnet.ts';
import type { DrawingKit } from './drawing-kit.ts';
import { markOf } from './mark-of.ts';
import { nameTexts } from './name-texts.ts';
import { networkWords } from './network-words.ts';
import type { PictureBox, PictureLink } from './picture.ts';

const shownRoutes = 6;

const tones: Partial<Record<Route['target']['kind'], PictureLink['tone']>> = {
  'internet-gateway': 'internet',
  'egress-only-gateway': 'internet',
  'nat-gateway': 'internet',
  'vpn-gateway': 'site',
  'transit-gateway': 'transit',
  peering: 'peering',
  endpoint: 'endpoint',
};

/** The route tables that apply to some subnets: their routes as lines, a line to each subnet, and one to every target. */
export function routeTables(
  subnets: readonly Subnet[],
  kit: DrawingKit,
): { readonly boxes: readonly PictureBox[]; readonly links: readonly PictureLink[] } {
  const boxes = new Map<string, PictureBox>();
  const links: PictureLink[] = [];
  for (const { id, routeTable } of subnets) {
    if (typeof routeTable !== 'string') continue;
    const table = kit.topology.routeTables.get(routeTable);
    if (table === undefined) continue;
    if (!boxes.has(table.id)) {
      boxes.set(table.id, tableBox(table, kit));
      links.push(...targets(table));
    }
    links.push({ from: table.id, to: id, text: '', tone: 'route', mark: null });
  }
  return { boxes: [...boxes.values()], links };
}

function tableBox(table: RouteTable, { t, marks }: DrawingKit): PictureBox {
  const routes = table.routes.filter(({ target }) => target.kind !== 'local');
  const shown = routes.slice(0, routes.length > shownRoutes ? shownRoutes - 1 : shownRoutes);
  const more = routes.length - shown.length;
  return {
    id: table.id,
    column: 3,
    tone: 'table',
    texts: [
      ...nameTexts(t(table.isMain ? networkWords.mainTable : networkWords.routeTable), table.name, table.id),
      ...(routes.length === 0 ? [{ text: t(networkWords.noRoutes), size: 7.5 }] : []),
      ...shown.map((route) => ({ text: routeText(route, t), size: 7.5 })),
      ...(more > 0 ? [{ text: t(networkWords.moreRoutes, { n: more }), size: 7.5 }] : []),
    ],
    cells: [],
    perRow: 1,
    mark: markOf([table.id], marks),
  };
}

function routeText({ written, target, state }: Route, t: DrawingKit['t']): string {
  const route = `${written} → ${target.id}`;
  return state === 'blackhole' ? t(networkWords.blackhole, { route }) : route;
}

/** One line to each target that a box stands for; the writer leaves out lines to what is not drawn. */
function targets({ id, routes }: RouteTable): readonly PictureLink[] {
  const seen = new Map<string, PictureLink>();
  for (const { target, state } of routes) {
    if (target.kind === 'local') continue;
    const tone = state === 'blackhole' ? 'blocked' : (tones[target.kind] ?? 'route');
    const known = seen.get(target.id);
    if (known === undefined || known.tone === 'blocked')
      seen.set(target.id, { from: target.id, to: id, text: '', tone, mark: null });
  }
  return [...seen.values()];
}
