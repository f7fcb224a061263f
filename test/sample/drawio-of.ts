/** A frame around others, or an icon, as the client put it on the page. */
export interface SampleShape {
  readonly id: string;
  readonly in?: string;
  /** Last part of the name of a group shape of draw.io's AWS library; `subnet` as the library draws private subnets. */
  readonly frame?: string;
  readonly icon?: string;
  readonly label: string;
  /** An id the client wrote into the shape's own fields. */
  readonly id2?: string;
  readonly at: readonly [number, number, number?, number?];
}

/** A drawing: its page, shapes and lines. */
export interface SampleDrawing {
  readonly file: string;
  readonly page: string;
  readonly shapes: readonly SampleShape[];
  readonly lines: readonly { readonly from: string; readonly to: string; readonly label?: string }[];
}

const points = 'points=[[0,0],[0.25,0],[0.5,0],[0.75,0],[1,0],[1,0.5],[1,1],[0.5,1],[0,1],[0,0.5]]';
const frame = `${points};outlineConnect=0;gradientColor=none;html=1;whiteSpace=wrap;fontSize=12;fontStyle=0;container=1;pointerEvents=0;collapsible=0;recursiveResize=0;fillColor=none;verticalAlign=top;align=left;spacingLeft=30;dashed=0`;
const icon =
  'sketch=0;outlineConnect=0;fontColor=#232F3E;gradientColor=none;fillColor=#8C4FFF;strokeColor=none;dashed=0;verticalLabelPosition=bottom;verticalAlign=top;align=center;html=1;fontSize=12;fontStyle=0;aspect=fixed;pointerEvents=1';
const line = 'edgeStyle=orthogonalEdgeStyle;rounded=0;html=1;endArrow=none';

/** The drawing as draw.io saves it, not compressed. */
export function drawioOf({ page, shapes, lines }: SampleDrawing): string {
  const cells = [
    '<mxCell id="0"/>',
    '<mxCell id="1" parent="0"/>',
    ...shapes.map(shapeOf),
    ...lines.map(
      ({ from, to, label = '' }, index) =>
        `<mxCell id="line-${index + 1}" value="${escaped(label)}" style="${line}" parent="1" source="${from}" target="${to}" edge="1"><mxGeometry relative="1" as="geometry"/></mxCell>`,
    ),
  ];
  return [
    '<mxfile host="app.diagrams.net" agent="fictional" version="24.7.8">',
    `  <diagram id="page-1" name="${escaped(page)}">`,
    '    <mxGraphModel dx="1600" dy="1000" grid="1" gridSize="10" page="1" pageWidth="1654" pageHeight="1169" math="0" shadow="0">',
    '      <root>',
    ...cells.map((cell) => `        ${cell}`),
    '      </root>',
    '    </mxGraphModel>',
    '  </diagram>',
    '</mxfile>',
    '',
  ].join('\n');
}

function shapeOf({ id, in: parent = '1', frame: group, icon: symbol, label, id2, at }: SampleShape): string {
  const [x, y, width = 48, height = 48] = at;
  const value = escaped(label.replaceAll('\n', '<br>'));
  const geometry = `<mxGeometry x="${x}" y="${y}" width="${width}" height="${height}" as="geometry"/>`;
  const cell = (own: string): string =>
    `<mxCell ${own}style="${styleOf(group, symbol)}" parent="${parent}" vertex="1">${geometry}</mxCell>`;
  if (id2 === undefined) return cell(`id="${id}" value="${value}" `);
  return `<object id="${id}" label="${value}" arn="${escaped(id2)}">${cell('')}</object>`;
}

function styleOf(group: string | undefined, symbol: string | undefined): string {
  if (group === 'subnet')
    return `${frame};shape=mxgraph.aws4.group;grIcon=mxgraph.aws4.group_security_group;grStroke=0;strokeColor=#00A4A6`;
  if (group !== undefined) return `${frame};shape=mxgraph.aws4.group;grIcon=mxgraph.aws4.${group};strokeColor=#8C4FFF`;
  return `${icon};shape=mxgraph.aws4.resourceIcon;resIcon=mxgraph.aws4.${symbol}`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
