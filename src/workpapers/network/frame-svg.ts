import { palette } from '../palette.ts';
import { drawLegend } from './draw-legend.ts';
import type { DrawingKit } from './drawing-kit.ts';
import type { DrawingPen } from './drawing-pen.ts';
import { escapeMarkup } from './escape-markup.ts';
import type { LaidOut } from './laid-out.ts';
import { wrapText } from './wrap-text.ts';

/** What stands around the laid-out network on one page. */
export interface FrameTexts {
  readonly title: string;
  /** Date of the evidence and marks such as 架空データ; nothing of it comes from the clock. */
  readonly made: string;
  readonly notes: () => readonly string[];
}

const margin = 14;
const leastWidth = 820;
const noteSize = 8;

/** The whole page as one SVG document: title, date of the evidence, drawing, legend, notes. It holds shapes and texts only. */
export function frameSvg(
  { inside, width: drawn, height: tall }: LaidOut,
  { title, made, notes }: FrameTexts,
  kit: DrawingKit,
  pen: DrawingPen,
): { readonly svg: string; readonly width: number; readonly height: number } {
  const room = Math.max(leastWidth, drawn);
  const width = Math.ceil(room + margin * 2);
  const parts: string[] = [];
  const text = (x: number, y: number, size: number, words: string, more = ''): void => {
    parts.push(
      `<text x="${x.toFixed(2)}" y="${y.toFixed(2)}" font-size="${size}"${more}>${escapeMarkup(words)}</text>`,
    );
  };
  const heading = pen.line(title, 14, true, room * 0.58);
  text(margin, margin + 13, 14, heading, ` font-weight="bold" fill="#${palette.navy}"`);
  const dated = pen.line(made, 8.5, false, room - pen.width(heading, 14, true) - 24);
  text(width - margin - pen.width(dated, 8.5), margin + 13, 8.5, dated, ` fill="#${palette.grey}"`);
  const top = margin + 26;
  parts.push(
    `<rect x="${margin}" y="${margin + 20}" width="${room.toFixed(2)}" height="1.2" fill="#${palette.navy}"/>`,
  );
  parts.push(`<g transform="translate(${(margin + (room - drawn) / 2).toFixed(2)} ${top})">`, inside, '</g>');
  const legendAt = top + tall + 12;
  const legend = drawLegend(room, kit, pen);
  parts.push(`<g transform="translate(${margin} ${legendAt.toFixed(2)})">`, legend.svg, '</g>');
  let y = legendAt + legend.height + noteSize + 3;
  for (const note of notes())
    for (const line of wrapText(note, room, noteSize, pen.width)) {
      text(margin, y, noteSize, line, ` fill="#${palette.grey}"`);
      y += noteSize * 1.45;
    }
  const height = Math.ceil(y - noteSize + margin);
  const open = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="UDP, 'BIZ UDPGothic', 'BIZ UDPゴシック', 'Noto Sans JP', 'Hiragino Sans', 'Yu Gothic', sans-serif">`;
  const paper = `<rect x="0" y="0" width="${width}" height="${height}" fill="#FFFFFF"/>`;
  return {
    svg: [open, `<title>${escapeMarkup(heading)}</title>`, paper, ...parts, '</svg>', ''].join('\n'),
    width,
    height,
  };
}
