import { dotLabel } from './dot-label.ts';
import type { DrawingKit } from './drawing-kit.ts';
import type { DrawingPen } from './drawing-pen.ts';
import { escapeMarkup } from './escape-markup.ts';
import { groupLabel } from './group-label.ts';
import { networkPalette } from './network-palette.ts';
import { networkWords } from './network-words.ts';
import type { Picture, PictureBox, PictureGroup, PictureLink } from './picture.ts';

const head = [
  'digraph network {',
  'graph [rankdir=LR, newrank=true, nodesep=0.11, ranksep=0.45, splines=true, pad=0.05, fontname="UDP", bgcolor="transparent"];',
  'node [shape=plain, fontname="UDP", margin=0];',
  'edge [fontname="UDP", arrowhead=none, penwidth=1.1];',
];

/**
 * A picture in the language of Graphviz. Nodes and frames are numbered by us: no name of the client is ever an identifier,
 * and inside labels it is escaped text.
 */
export function writeDot(picture: Picture, kit: DrawingKit, pen: DrawingPen): string {
  const numbers = new Map<string, string>();
  const columns = new Map<number, string[]>();
  const body: string[] = [];
  let frames = 0;
  const addBox = (box: PictureBox, indent: string): void => {
    const number = `n${numbers.size}`;
    numbers.set(box.id, number);
    columns.set(box.column, [...(columns.get(box.column) ?? []), number]);
    body.push(`${indent}${number} [label=${dotLabel(box, kit, pen)}];`);
  };
  const addGroup = (group: PictureGroup, indent: string): void => {
    const look = networkPalette.tones[group.tone];
    const marked = group.mark === null ? null : networkPalette.marks[group.mark];
    const style = (marked?.style ?? look.style ?? '').toLowerCase();
    body.push(
      `${indent}subgraph cluster_${frames} {`,
      `${indent}  graph [label=${groupLabel(group, kit, pen)}, labeljust=l, margin=7, style="${['rounded', 'filled', ...(style === '' ? [] : [style])].join(',')}", fillcolor="${look.fill}", color="${marked?.line ?? look.line}", penwidth=${group.mark === 'not-drawn' ? 2.5 : 1.2}];`,
    );
    frames += 1;
    for (const one of group.boxes) addBox(one, `${indent}  `);
    for (const one of group.groups) addGroup(one, `${indent}  `);
    body.push(`${indent}}`);
  };
  for (const box of picture.boxes) addBox(box, '  ');
  for (const group of picture.groups) addGroup(group, '  ');
  return [
    ...head,
    ...body,
    ...keepColumns(columns),
    ...picture.links.flatMap((link) => drawLink(link, numbers, kit, pen)),
    '}',
    '',
  ].join('\n');
}

/** Boxes of one column stand under each other, whatever joins them; columns that no line joins stay in order. */
function keepColumns(columns: ReadonlyMap<number, readonly string[]>): readonly string[] {
  const sorted = [...columns].sort(([a], [b]) => a - b).map(([, numbers]) => numbers);
  const same = sorted.map((numbers) => `  { rank=same; ${numbers.join('; ')}; }`);
  const chain = sorted.slice(1).map((numbers, at) => `  ${sorted[at]?.[0]} -> ${numbers[0]} [style=invis, weight=0];`);
  return [...same, ...chain];
}

function drawLink(
  link: PictureLink,
  numbers: ReadonlyMap<string, string>,
  { t }: DrawingKit,
  pen: DrawingPen,
): readonly string[] {
  const from = numbers.get(link.from);
  const to = numbers.get(link.to);
  if (from === undefined || to === undefined) return [];
  const look = networkPalette.links[link.tone];
  const marked = link.mark === null ? null : networkPalette.marks[link.mark];
  const shown = pen.line(`${link.mark === null ? '' : t(networkWords[link.mark])}${link.text}`, 7.5, false, 150);
  const label =
    shown === ''
      ? ''
      : `, label=<<TABLE BORDER="0" CELLBORDER="0" CELLSPACING="0" CELLPADDING="0" BGCOLOR="#FFFFFF"><TR><TD FIXEDSIZE="TRUE" WIDTH="${Math.ceil(pen.width(shown, 7.5)) + 4}" HEIGHT="11"><FONT COLOR="${marked?.ink ?? look.line}" POINT-SIZE="7.5">${escapeMarkup(shown)}</FONT></TD></TR></TABLE>>`;
  const style = link.mark === 'drawn-only' ? 'dashed' : link.mark === 'not-collected' ? 'dotted' : look.style;
  const ends = link.sideways ? ', constraint=false' : ', tailport=e, headport=w';
  return [
    `  ${from} -> ${to} [color="${marked?.line ?? look.line}", style=${style}${link.mark === 'not-drawn' ? ', penwidth=2.2' : ''}${ends}${label}];`,
  ];
}
