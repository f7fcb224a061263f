import type { Language } from '../text/language.ts';
import type { GlyphPrinter } from './glyph-printer.ts';

/** Where the blocks of one workpaper are drawn: printable width in points, language, glyphs, and where links may lead. */
export interface PdfSetting {
  readonly width: number;
  readonly language: Language;
  readonly glyphs: GlyphPrinter;
  /** Numbers of the workpapers in this file. */
  readonly numbers: ReadonlySet<string>;
  /** Prefix of the bookmarks of this workpaper. */
  readonly bookmark: string;
}
