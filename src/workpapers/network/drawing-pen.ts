import { fontCoverage } from '../font-coverage.ts';
import { fontFiles } from '../font-files.ts';
import { glyphPrinter } from '../glyph-printer.ts';
import { fitText } from './fit-text.ts';
import { type TextMeasure, textMeasure } from './text-measure.ts';

/** Writes the texts of one drawing: in glyphs the font has, on one line, no wider than asked, and counts what it changed. */
export interface DrawingPen {
  /** One line at most so many points wide. */
  readonly line: (text: string, size: number, bold?: boolean, room?: number) => string;
  readonly width: TextMeasure;
  readonly missingGlyphs: () => number;
  readonly cutNames: () => number;
}

/** A pen for one drawing. */
export function drawingPen(): DrawingPen {
  const { UDP } = fontFiles();
  const glyphs = glyphPrinter(fontCoverage([UDP.normal, UDP.bold]));
  const width = textMeasure(UDP);
  let cut = 0;
  return {
    line: (text, size, bold = false, room = 230) => {
      const whole = glyphs.print(text.replace(/\s+/g, ' ').trim());
      const fitted = fitText(whole, room, size, bold, width);
      if (fitted !== whole) cut += 1;
      return fitted;
    },
    width,
    missingGlyphs: glyphs.count,
    cutNames: () => cut,
  };
}
