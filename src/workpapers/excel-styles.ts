import type { Alignment, Style } from 'exceljs';
import { palette } from './palette.ts';

const font = { name: 'BIZ UDPゴシック', family: 3, charset: 128, size: 9, color: { argb: `FF${palette.text}` } };
const mono = { ...font, name: 'BIZ UDゴシック', size: 8.5 };
const rule = { style: 'thin', color: { argb: `FF${palette.rule}` } } as const;
const box = { top: rule, bottom: rule, left: rule, right: rule };
const paint = (rgb: string) => ({ type: 'pattern', pattern: 'solid', fgColor: { argb: `FF${rgb}` } }) as const;
const ink = (rgb: string, more: object = {}) => ({ ...font, color: { argb: `FF${rgb}` }, ...more });
const wrap = { vertical: 'top', wrapText: true } as const;
const middle = { vertical: 'middle', wrapText: true } as const;
const known = new Map<string, Partial<Style>>();

/** What decides the look of a body cell; equal looks share one style object, which keeps a long sheet quick. */
export interface CellLook {
  readonly align: Alignment['horizontal'];
  readonly mono: boolean;
  readonly human: boolean;
  readonly link: boolean;
  readonly format: string;
  /** Its colour carries a pattern too, for black and white. */
  readonly hatched: boolean;
  readonly tone?: keyof typeof palette.tones;
}

function cell(look: CellLook): Partial<Style> {
  const key = JSON.stringify(look);
  const found = known.get(key);
  if (found !== undefined) return found;
  const tone = look.tone === undefined ? undefined : palette.tones[look.tone];
  const base = look.mono ? mono : font;
  const style: Partial<Style> = {
    font: tone ? { ...base, bold: true, color: { argb: `FF${tone.ink}` } } : base,
    alignment: { ...wrap, horizontal: look.align, ...(look.align === 'right' ? { indent: 1 } : {}) },
    border: box,
    numFmt: look.format,
    protection: { locked: !look.human },
  };
  if (look.link) style.font = { ...base, underline: true, color: { argb: `FF${palette.navy}` } };
  if (tone) style.fill = paint(tone.fill);
  if (tone && look.hatched && 'line' in tone)
    style.fill = { ...paint(tone.line), pattern: tone.sheet, bgColor: { argb: `FF${tone.fill}` } };
  if (look.human) style.fill = paint(palette.human);
  known.set(key, style);
  return style;
}

/** The looks of a sheet; every object is shared and never changed, so that Excel stores it once. */
export const excelStyles = {
  cell,
  title: { font: ink(palette.white, { size: 13, bold: true }), fill: paint(palette.navy), alignment: middle },
  back: {
    font: ink(palette.white, { underline: true }),
    fill: paint(palette.navy),
    alignment: { ...middle, horizontal: 'right' },
  },
  mark: {
    font: ink(palette.alert, { size: 10, bold: true }),
    fill: paint(palette.warning),
    alignment: { ...middle, horizontal: 'center' },
  },
  label: { font: ink(palette.navy, { bold: true }), fill: paint(palette.navyPale), alignment: middle, border: box },
  value: { font, alignment: middle, border: box },
  head: {
    font: ink(palette.white, { bold: true }),
    fill: paint(palette.navy),
    alignment: { ...middle, horizontal: 'center' },
    border: box,
  },
  heading1: {
    font: ink(palette.navy, { size: 11, bold: true }),
    alignment: middle,
    border: { bottom: { style: 'medium', color: { argb: `FF${palette.navy}` } } },
  },
  heading2: { font: ink(palette.navy, { size: 10, bold: true }), alignment: middle },
  plain: { font, alignment: wrap },
  note: { font: ink(palette.grey, { size: 8.5 }), alignment: wrap },
  warning: { font: ink(palette.alert, { bold: true }), fill: paint(palette.warning), alignment: wrap, border: box },
  empty: { font: ink(palette.grey), alignment: middle, border: box },
  entry: { font, fill: paint(palette.human), alignment: wrap, border: box, protection: { locked: false } },
  role: {
    font: ink(palette.navy, { bold: true }),
    fill: paint(palette.navyPale),
    alignment: { ...middle, horizontal: 'center' },
    border: box,
  },
  stamp: {
    font: ink(palette.rule, { size: 8 }),
    fill: paint(palette.human),
    alignment: { ...middle, horizontal: 'center' },
    border: box,
    protection: { locked: false },
  },
} satisfies Record<string, Partial<Style> | typeof cell>;
