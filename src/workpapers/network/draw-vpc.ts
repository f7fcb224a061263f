import type { Subnet, Vpc } from '../../network/elements/subnet.ts';
import { type DrawingInput, drawPage } from './draw-page.ts';
import type { NetworkDrawing } from './network-drawing.ts';
import { networkWords } from './network-words.ts';
import { vpcPicture } from './vpc-picture.ts';

/** How far a drawing may shrink on an A4 page before its texts are too small to be read. */
const smallest = 0.6;
/** What a page leaves to a drawing inside its frame, in points, and what the frame takes. */
const page = { width: 770, height: 486, sides: 28, legend: 110 };
/** Subnets that stay together on a page, whatever else makes it tall. */
const leastSubnets = 2;

/** One VPC on one page, or its subnets shared out over several where one would be too small; `before` drawings stand in front. */
export async function drawVpc(vpc: Vpc, input: DrawingInput, before: number): Promise<readonly NetworkDrawing[]> {
  const subnets = [...input.topology.subnets.values()]
    .filter((one) => one.vpc === vpc.id)
    .sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
  for (let parts = 1; ; parts += 1) {
    const per = Math.max(leastSubnets, Math.ceil(subnets.length / parts));
    const isLast = per === leastSubnets;
    let best = await drawParts(vpc, subnets, { per, cellsPerRow: 4, before, isLast }, input);
    for (const cellsPerRow of [3, 2]) {
      if (best.scale >= smallest) break;
      const other = await drawParts(vpc, subnets, { per, cellsPerRow, before, isLast }, input);
      if (other.scale > best.scale) best = other;
    }
    if (best.scale >= smallest || isLast) return best.drawings;
  }
}

async function drawParts(
  vpc: Vpc,
  subnets: readonly Subnet[],
  {
    per,
    cellsPerRow,
    before,
    isLast,
  }: { readonly per: number; readonly cellsPerRow: number; readonly before: number; readonly isLast: boolean },
  input: DrawingInput,
): Promise<{ readonly drawings: readonly NetworkDrawing[]; readonly scale: number }> {
  const { t } = input;
  const title = t(networkWords.vpcTitle, { name: [vpc.name, vpc.id].filter((one) => one !== null).join('　') });
  const places = new Set([`${vpc.account} ${vpc.region}`, `${vpc.account} global`]);
  const plain = vpc.id.replace(/[^a-z0-9-]/g, '_').slice(0, 60);
  // Only an id that AWS never gave needs a number to stay apart from others.
  const name = plain === vpc.id ? `network-${plain}` : `network-${plain}-n${before + 1}`;
  const count = Math.max(1, Math.ceil(subnets.length / per));
  const drawings: NetworkDrawing[] = [];
  let scale = 1;
  for (let n = 0; n < count; n += 1) {
    const { drawing, width, height } = await drawPage(input, {
      name: count === 1 ? name : `${name}-${n + 1}`,
      figure: t(networkWords.figure, { n: before + n + 1 }),
      title: count === 1 ? title : t(networkWords.part, { title, n: n + 1, all: count }),
      places,
      cellsPerRow,
      draw: (kit) => vpcPicture(vpc, subnets.slice(n * per, (n + 1) * per), kit),
    });
    drawings.push(drawing);
    scale = Math.min(scale, page.width / (width + page.sides), page.height / (height + page.legend));
    // A page too small already says that these parts are not the last try.
    if (scale < smallest && !isLast) break;
  }
  return { drawings, scale };
}

function orderOf({ zone, name, id }: Subnet): string {
  return `${zone ?? ''} ${name ?? ''} ${id}`;
}
