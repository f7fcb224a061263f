import { xmlAttribute } from './xml-attribute.ts';
import type { XmlToken } from './xml-tokens.ts';

/** What of a cell's style changes how its content is understood. */
export interface CellStyle {
  /** Number format in Excel's own notation; empty for the general one. */
  readonly format: string;
  readonly struck: boolean;
}

const dates = [...Array(9).keys()]
  .map((n) => n + 14)
  .concat([27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 45, 46, 47, 50, 51, 52, 53, 54, 55, 56, 57, 58]);
const builtIn = new Map<number, string>([
  ...dates.map((id): [number, string] => [
    id,
    id === 22 ? 'yyyy-mm-dd hh:mm' : id >= 18 && id <= 21 ? 'hh:mm' : 'yyyy-mm-dd',
  ]),
  [9, '0%'],
  [10, '0.00%'],
]);

/** Reads number formats and strike-through of a workbook's cell styles, by style number. */
export async function readCellStyles(tokens: AsyncIterable<readonly XmlToken[]>): Promise<readonly CellStyle[]> {
  const formats = new Map(builtIn);
  const fonts: boolean[] = [];
  const styles: CellStyle[] = [];
  let part = '';
  for await (const batch of tokens) {
    for (const { kind, value, attributes } of batch) {
      if (kind === 'close' && value === part) part = '';
      if (kind !== 'open') continue;
      if (value === 'fonts' || value === 'cellXfs') part = value;
      if (value === 'numFmt') {
        formats.set(Number(xmlAttribute(attributes, 'numFmtId')), xmlAttribute(attributes, 'formatCode') ?? '');
      } else if (part === 'fonts' && value === 'font') fonts.push(false);
      else if (part === 'fonts' && value === 'strike') fonts[fonts.length - 1] = !/val="(0|false)"/.test(attributes);
      else if (part === 'cellXfs' && value === 'xf') {
        styles.push({
          format: formats.get(Number(xmlAttribute(attributes, 'numFmtId'))) ?? '',
          struck: fonts[Number(xmlAttribute(attributes, 'fontId'))] === true,
        });
      }
    }
  }
  return styles;
}
