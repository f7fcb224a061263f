import { foldWidth } from './fold-width.ts';

const eras: readonly (readonly [pattern: string, before: number])[] = [
  ['令和|令|R', 2018],
  ['平成|平|H', 1988],
  ['昭和|昭|S', 1925],
  ['大正|大|T', 1911],
  ['明治|明|M', 1867],
];
const rest = '[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?';
const western = new RegExp(`^(\\d{4})${rest}`);
const japanese = eras.map(([name, before]) => [new RegExp(`^(?:${name})(\\d{1,2}|元)${rest}`, 'i'), before] as const);
/** A time, a weekday in brackets, or nothing. */
const tail = /^(?:[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?|\([日月火水木金土](?:曜日?)?\))?$/;
const kanji = '〇一二三四五六七八九';

/** A day as clients write it, as ISO: 2026/3/31, 2026年3月31日, 令和7年4月1日, R7.4.1, 平成31/4/30, 20260331, 46112 (Excel); else null. */
export function readDay(raw: string): string | null {
  const text = foldWidth(raw)
    .trim()
    .replace(/[〇一二三四五六七八九十]{1,4}(?=[年月日])/gu, kanjiNumber)
    .replace(/ ?([-/.年月日]) ?/g, '$1');
  const found = western.exec(text);
  if (found !== null) return day(found, 0, text);
  for (const [pattern, before] of japanese) {
    const era = pattern.exec(text.replace(/^(\S+?) /, '$1'));
    if (era !== null) return day(era, before, text.replace(/^(\S+?) /, '$1'));
  }
  const solid = /^((?:19|20)\d{2})(\d{2})(\d{2})$/.exec(text);
  if (solid !== null) return day(solid, 0, text);
  // The number behind a date cell of Excel, for the years 1954 to 2119; the cell lost its format on the way.
  if (/^[2-7]\d{4}$/.test(text)) return new Date((Number(text) - 25569) * 86_400_000).toISOString().slice(0, 10);
  return null;
}

function day(found: RegExpExecArray, before: number, text: string): string | null {
  if (!tail.test(text.slice(found[0].length))) return null;
  const [, y = '', m = '', d = ''] = found;
  const year = before + (y === '元' ? 1 : Number(y));
  const time = new Date(Date.UTC(year, Number(m) - 1, Number(d)));
  const same =
    time.getUTCFullYear() === year && time.getUTCMonth() === Number(m) - 1 && time.getUTCDate() === Number(d);
  return same && y !== '0' && y !== '00' ? time.toISOString().slice(0, 10) : null;
}

function kanjiNumber(text: string): string {
  const [tens, ones] = text.includes('十') ? text.split('十') : ['', text];
  const digit = (sign: string | undefined, empty: string): string =>
    sign === undefined || sign === '' ? empty : [...sign].map((one) => kanji.indexOf(one)).join('');
  return text.includes('十') ? digit(tens, '1') + digit(ones, '0') : digit(ones, '');
}
