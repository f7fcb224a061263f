import { AkashiError } from '../text/akashi-error.ts';
import { xmlAttribute } from './xml-attribute.ts';
import type { XmlToken } from './xml-tokens.ts';

/** What of a cell's style changes how its content is understood. */
export interface CellStyle {
  /** Number format in Excel's own notation; empty for the general one. */
  readonly format: string;
  readonly struck: boolean;
  /** Colour of a solid fill as the file names it (`FFFF00`, `theme:4:0.6`, `indexed:13`); empty for none and for white. */
  readonly fill: string;
}

const most = 66_000;
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
export async function readCellStyles(
  tokens: AsyncIterable<readonly XmlToken[]>,
  file: string,
): Promise<readonly CellStyle[]> {
  const formats = new Map(builtIn);
  const fonts: boolean[] = [];
  const fills: string[] = [];
  const styles: CellStyle[] = [];
  let part = '';
  for await (const batch of tokens) {
    for (const { kind, value, attributes } of batch) {
      if (kind === 'close' && value === part) part = '';
      // Excel itself allows 65,490 styles.
      if (Math.max(styles.length, fonts.length, fills.length, formats.size) > most) {
        throw new AkashiError('WORKBOOK_BROKEN', { file });
      }
      if (kind !== 'open') continue;
      if (value === 'fonts' || value === 'fills' || value === 'cellXfs') part = value;
      if (value === 'numFmt') {
        formats.set(Number(xmlAttribute(attributes, 'numFmtId')), xmlAttribute(attributes, 'formatCode') ?? '');
      } else if (part === 'fonts' && value === 'font') fonts.push(false);
      else if (part === 'fonts' && value === 'strike') fonts[fonts.length - 1] = !/val="(0|false)"/.test(attributes);
      else if (part === 'fills' && value === 'fill') fills.push('');
      else if (part === 'fills' && value === 'fgColor') fills[fills.length - 1] = colour(attributes);
      else if (part === 'cellXfs' && value === 'xf') {
        styles.push({
          format: formats.get(Number(xmlAttribute(attributes, 'numFmtId'))) ?? '',
          struck: fonts[Number(xmlAttribute(attributes, 'fontId'))] === true,
          fill: fills[Number(xmlAttribute(attributes, 'fillId'))] ?? '',
        });
      }
    }
  }
  return styles;
}

function colour(attributes: string): string {
  const rgb = xmlAttribute(attributes, 'rgb');
  if (rgb !== null) return /^(FF|00)?FFFFFF$/i.test(rgb) ? '' : rgb.slice(-6).toUpperCase();
  const indexed = xmlAttribute(attributes, 'indexed');
  if (indexed !== null) return /^(1|9|64|65)$/.test(indexed) ? '' : `indexed:${indexed}`;
  const theme = xmlAttribute(attributes, 'theme');
  const tint = xmlAttribute(attributes, 'tint');
  return theme === null || (theme === '0' && tint === null) ? '' : `theme:${theme}${tint === null ? '' : `:${tint}`}`;
}
