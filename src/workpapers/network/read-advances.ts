/** Glyph of every code point up to U+FFFF, from the segment table of a TrueType font (OpenType, cmap format 4). */
function glyphsOf(font: DataView, cmap: number): Uint16Array {
  const glyphs = new Uint16Array(0x10000);
  for (let table = 0; table < font.getUint16(cmap + 2); table += 1) {
    const at = cmap + font.getUint32(cmap + 4 + table * 8 + 4);
    if (font.getUint16(at) !== 4) continue;
    const count = font.getUint16(at + 6) / 2;
    for (let segment = 0; segment < count; segment += 1) {
      const endAt = at + 14 + segment * 2;
      const startAt = endAt + 2 + count * 2;
      const offsetAt = startAt + count * 4;
      const delta = font.getUint16(startAt + count * 2);
      const offset = font.getUint16(offsetAt);
      const start = font.getUint16(startAt);
      for (let code = start; code <= font.getUint16(endAt) && code < 0xffff; code += 1) {
        const glyph = offset === 0 ? code + delta : font.getUint16(offsetAt + offset + (code - start) * 2);
        glyphs[code] = (offset === 0 || glyph === 0 ? glyph : glyph + delta) & 0xffff;
      }
    }
  }
  return glyphs;
}

/** Width of every code point up to U+FFFF in thousandths of the type size (OpenType specification, tables cmap, hhea, hmtx). */
export function readAdvances(file: Uint8Array): Uint16Array {
  const font = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const tables = new Map<string, number>();
  for (let table = 0; table < font.getUint16(4); table += 1) {
    const at = 12 + table * 16;
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((byte) => font.getUint8(at + byte)));
    tables.set(tag, font.getUint32(at + 8));
  }
  const at = (tag: string): number => tables.get(tag) ?? 0;
  const perEm = font.getUint16(at('head') + 18);
  const widths = font.getUint16(at('hhea') + 34);
  const glyphs = glyphsOf(font, at('cmap'));
  const advances = new Uint16Array(0x10000);
  for (let code = 0; code < advances.length; code += 1) {
    const glyph = Math.min(glyphs[code] ?? 0, widths - 1);
    advances[code] = Math.round((font.getUint16(at('hmtx') + glyph * 4) * 1000) / perEm);
  }
  return advances;
}
