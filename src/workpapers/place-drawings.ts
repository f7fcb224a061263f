import type { stream, Worksheet } from 'exceljs';
import { renderPng } from './network/render-png.ts';

/** A drawing and the row it begins at, counted from 0; its size in points. */
export interface PlacedDrawing {
  readonly row: number;
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

interface Inside {
  readonly id: number;
  readonly _sheetRelsWriter: { addRelationship(rel: { Target: string; Type: string }): string };
}

const pixels = 1600;
const perPoint = 12_700;
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Puts drawings into a sheet as pictures (ECMA-376, DrawingML) and returns the relationship the sheet names them by. */
export async function placeDrawings(
  book: stream.xlsx.WorkbookWriter,
  sheet: Worksheet,
  drawings: readonly PlacedDrawing[],
): Promise<string> {
  const { id, _sheetRelsWriter: relations } = sheet as unknown as Inside;
  const zip = (book as unknown as { zip: { append(source: string, entry: { name: string }): void } }).zip;
  const anchors: string[] = [];
  const targets: string[] = [];
  for (const [at, { row, svg, width, height }] of drawings.entries()) {
    const buffer = Buffer.from(await renderPng(svg, pixels));
    const image = book.addImage({ buffer: buffer as never, extension: 'png' });
    targets.push(`<Relationship Id="rId${at + 1}" Type="${office}/image" Target="../media/image${image}.png"/>`);
    anchors.push(anchor(at + 1, row, Math.round(width * perPoint), Math.round(height * perPoint)));
  }
  const name = `drawing${id}`;
  zip.append(
    `${xml}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">${anchors.join('')}</xdr:wsDr>`,
    { name: `xl/drawings/${name}.xml` },
  );
  zip.append(
    `${xml}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${targets.join('')}</Relationships>`,
    { name: `xl/drawings/_rels/${name}.xml.rels` },
  );
  return relations.addRelationship({ Target: `../drawings/${name}.xml`, Type: `${office}/drawing` });
}

function anchor(number: number, row: number, width: number, height: number): string {
  const size = `<a:ext cx="${width}" cy="${height}"/>`;
  return [
    `<xdr:oneCellAnchor><xdr:from><xdr:col>0</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>`,
    `<xdr:ext cx="${width}" cy="${height}"/>`,
    `<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="${number + 1}" name="drawing ${number}"/><xdr:cNvPicPr><a:picLocks noChangeAspect="1"/></xdr:cNvPicPr></xdr:nvPicPr>`,
    `<xdr:blipFill><a:blip xmlns:r="${office}" r:embed="rId${number}"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill>`,
    `<xdr:spPr><a:xfrm><a:off x="0" y="0"/>${size}</a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic>`,
    '<xdr:clientData/></xdr:oneCellAnchor>',
  ].join('');
}
