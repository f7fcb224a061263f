import type { DrawingKit } from './drawing-kit.ts';
import type { DrawingPen } from './drawing-pen.ts';
import { escapeMarkup } from './escape-markup.ts';
import { networkPalette } from './network-palette.ts';
import { networkWords } from './network-words.ts';

const size = 8;
const step = 15;
const dashes: Readonly<Record<string, string>> = { DASHED: '4 2', DOTTED: '1 2' };

/** The legend as SVG: frames by colour, word and line pattern, then the lines between boxes. */
export function drawLegend(
  width: number,
  { t }: DrawingKit,
  pen: DrawingPen,
): { readonly svg: string; readonly height: number } {
  const { tones, marks, links } = networkPalette;
  const boxes = [
    [tones.public, networkWords.legendPublic, 1.2],
    [tones.private, networkWords.legendPrivate, 1.2],
    [tones.gateway, networkWords.legendGateway, 1.2],
    [tones.outside, networkWords.legendOutside, 1.2],
    [tones.folded, networkWords.legendFolded, 1.2],
    [marks['not-drawn'], networkWords.legendNotDrawn, 2.5],
    [marks.differs, networkWords.legendDiffers, 1.2],
    [marks['drawn-only'], networkWords.legendDrawnOnly, 1.2],
    [marks['to-check'], networkWords.legendToCheck, 1.2],
    [marks['not-collected'], networkWords.legendUnread, 1.2],
  ] as const;
  const lines = [
    [links.internet, networkWords.lineInternet],
    [links.route, networkWords.lineRoute],
    [links.peering, networkWords.linePeering],
    [links.transit, networkWords.lineTransit],
    [links.site, networkWords.lineSite],
    [links.endpoint, networkWords.lineEndpoint],
  ] as const;
  let x = 0;
  let y = 0;
  const parts: string[] = [];
  const place = (words: string, sample: (x: number, y: number) => string): void => {
    const need = 26 + pen.width(words, size) + 12;
    if (x > 0 && x + need > width) {
      x = 0;
      y += step;
    }
    parts.push(sample(x, y), textAt(x + 26, y + 8.5, words));
    x += need;
  };
  parts.push(textAt(0, 8.5, t(networkWords.legend), true));
  x = pen.width(t(networkWords.legend), size, true) + 12;
  for (const [look, words, stroke] of boxes) {
    const dash = 'style' in look && look.style !== undefined ? ` stroke-dasharray="${dashes[look.style]}"` : '';
    place(
      t(words),
      (at, top) =>
        `<rect x="${fixed(at)}" y="${fixed(top)}" width="20" height="10" rx="3" fill="${look.fill}" stroke="${look.line}" stroke-width="${stroke}"${dash}/>`,
    );
  }
  for (const [look, words] of lines)
    place(
      t(words),
      (at, top) =>
        `<path d="M${fixed(at)} ${fixed(top + 5)}h20" stroke="${look.line}" stroke-width="1.6" fill="none"/>`,
    );
  return { svg: parts.join('\n'), height: y + step };
}

function textAt(x: number, y: number, text: string, bold = false): string {
  return `<text x="${fixed(x)}" y="${fixed(y)}" font-size="${size}"${bold ? ' font-weight="bold"' : ''} fill="#1B1F24">${escapeMarkup(text)}</text>`;
}

function fixed(value: number): string {
  return value.toFixed(2);
}
