import { printableText } from './printable-text.ts';

/** Prints text with the glyphs a font has, and counts what it had to name by number (decision 38). */
export interface GlyphPrinter {
  readonly print: (text: string) => string;
  readonly count: () => number;
}

/** A printer for one workpaper; a character outside `coverage` becomes 〓［U+20BB7］, a tab two spaces. */
export function glyphPrinter(coverage: Uint8Array): GlyphPrinter {
  let count = 0;
  const covered = (text: string): boolean => {
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if ((code !== 10 && coverage[code] !== 1) || code === 0x3099 || code === 0x309a) return false;
    }
    return true;
  };
  const name = (sign: string): string => {
    const code = sign.codePointAt(0) ?? 0;
    if (code === 10 || coverage[code] === 1) return sign;
    if (code === 0xa0) return ' ';
    count += 1;
    return `〓［U+${code.toString(16).toUpperCase().padStart(4, '0')}］`;
  };
  const print = (text: string): string => {
    if (covered(text)) return text;
    // A Mac writes が as か with a separate mark; the joined letter is the same name and has a glyph.
    const joined = printableText(text)
      .replace(/\t/g, '  ')
      .replace(/.[\u3099\u309a]/gu, (pair) => pair.normalize('NFC'));
    return Array.from(joined, name).join('');
  };
  return { print, count: () => count };
}
