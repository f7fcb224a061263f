import type { Vpc } from '../../network/elements/subnet.ts';
import { type DrawingInput, drawPage } from './draw-page.ts';
import { drawVpc } from './draw-vpc.ts';
import { isEmptyVpc } from './is-empty-vpc.ts';
import type { NetworkDrawing } from './network-drawing.ts';
import { networkWords } from './network-words.ts';
import { overviewPages } from './overview-pages.ts';
import { overviewPicture } from './overview-picture.ts';
import { sortTopology } from './sort-topology.ts';

/** The network drawings: one overview, then every VPC in which something stands, on as many pages as can be read. */
export async function drawNetworks(given: DrawingInput): Promise<readonly NetworkDrawing[]> {
  const input = { ...given, topology: sortTopology(given.topology) };
  const { topology, t } = input;
  if (topology.vpcs.size === 0 && topology.transitGateways.size === 0) return [];
  const drawings: NetworkDrawing[] = [];
  const pages = overviewPages(topology);
  for (const [at, units] of pages.entries()) {
    const all = pages.length;
    const title = t(networkWords.overview);
    const { drawing } = await drawPage(input, {
      name: all === 1 ? 'network-overview' : `network-overview-${at + 1}`,
      figure: t(networkWords.figure, { n: drawings.length + 1 }),
      title: all === 1 ? title : t(networkWords.part, { title, n: at + 1, all }),
      places: null,
      cellsPerRow: 4,
      draw: (kit) => overviewPicture(units, at === 0, kit),
    });
    drawings.push(drawing);
  }
  const vpcs = [...topology.vpcs.values()].filter((vpc) => !isEmptyVpc(vpc, topology));
  for (const vpc of vpcs.sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1)))
    drawings.push(...(await drawVpc(vpc, input, drawings.length)));
  return drawings;
}

function orderOf({ account, region, id }: Vpc): string {
  return `${account} ${region} ${id}`;
}
