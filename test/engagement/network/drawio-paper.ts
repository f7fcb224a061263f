import { deflateRawSync } from 'node:zlib';
import type { ReceivedDocument } from '../../../src/engagement/engagement.ts';
import { readNetworkDiagram } from '../../../src/engagement/network/diagram/read-network-diagram.ts';
import type { NetworkDiagram } from '../../../src/engagement/network/network-diagram.ts';
import { layoutOf, paperFile, receivedPaper } from './network-paper.ts';

/** A network diagram read from a file of the given content. */
export async function readDiagram(
  name: string,
  content: Buffer | string,
  over: Partial<ReceivedDocument> = {},
): Promise<NetworkDiagram> {
  const path = paperFile(name, content);
  const read = await readNetworkDiagram(layoutOf('DOC-04'), path, receivedPaper('DOC-04', name, over), '2026-03-31');
  return read.diagram;
}

/** A shape; `box` is left, top, width and height. */
export function vertex(id: string, value: string, style: string, parent = '1', box = ''): string {
  const [x = 0, y = 0, width = 0, height = 0] = box.split(' ').map(Number);
  const place = box === '' ? '' : `<mxGeometry x="${x}" y="${y}" width="${width}" height="${height}" as="geometry"/>`;
  const escaped = value.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
  return `<mxCell id="${id}" value="${escaped}" style="${style}" vertex="1" parent="${parent}">${place}</mxCell>`;
}

/** A line between two shapes. */
export function edge(id: string, source: string, target: string, value = ''): string {
  const ends = `${source === '' ? '' : ` source="${source}"`}${target === '' ? '' : ` target="${target}"`}`;
  return `<mxCell id="${id}" value="${value}" edge="1" parent="1"${ends}><mxGeometry relative="1" as="geometry"/></mxCell>`;
}

/** A page as draw.io writes it. */
export function model(...cells: readonly string[]): string {
  return `<mxGraphModel dx="1"><root><mxCell id="0"/><mxCell id="1" parent="0"/>${cells.join('')}</root></mxGraphModel>`;
}

/** A page as draw.io compresses it. */
export function packed(page: string): string {
  return deflateRawSync(Buffer.from(encodeURIComponent(page))).toString('base64');
}

/** A file of pages, by their names. */
export function mxfile(pages: Readonly<Record<string, string>>): string {
  const diagrams = Object.entries(pages).map(
    ([name, page]) => `<diagram id="${name}" name="${name}">${page}</diagram>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<mxfile host="app">${diagrams.join('')}</mxfile>`;
}
