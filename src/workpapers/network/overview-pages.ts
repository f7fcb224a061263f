import type { Topology } from '../../network/topology.ts';
import { overviewLinks } from './overview-links.ts';
import { type OverviewUnit, overviewUnits } from './overview-units.ts';

/** Boxes on a page: each account has a frame of its own, which takes room. */
const most = { accounts: 9, boxes: 16 };

/** The boxes of the overview page by page, accounts in order; mostly one page, at least one. */
export function overviewPages(topology: Topology): readonly (readonly OverviewUnit[])[] {
  const none = { compared: false, elements: new Map(), drawnOnly: [] };
  const units = overviewUnits(topology, overviewLinks({ topology, marks: none, t: (text) => text.ja }));
  const accounts = new Set(units.map(({ account }) => account)).size;
  const perPage = accounts > most.accounts ? most.accounts : most.boxes;
  const pages: OverviewUnit[][] = [];
  for (let from = 0; from === 0 || from < units.length; from += perPage) pages.push(units.slice(from, from + perPage));
  return pages;
}
