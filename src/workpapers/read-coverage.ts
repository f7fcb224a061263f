/** Adds the characters of one segment-mapping subtable (OpenType cmap, format 4), which covers up to U+FFFF. */
function readSegments(font: DataView, at: number, has: Uint8Array): void {
  const count = font.getUint16(at + 6) / 2;
  for (let segment = 0; segment < count; segment += 1) {
    const endAt = at + 14 + segment * 2;
    const startAt = endAt + 2 + count * 2;
    const delta = font.getUint16(startAt + count * 2);
    const offsetAt = startAt + count * 4;
    const offset = font.getUint16(offsetAt);
    const start = font.getUint16(startAt);
    for (let code = start; code <= font.getUint16(endAt) && code < 0xffff; code += 1) {
      const glyph = offset === 0 ? code + delta : font.getUint16(offsetAt + offset + (code - start) * 2);
      if ((glyph & 0xffff) !== 0) has[code] = 1;
    }
  }
}

/** Adds the characters of one group subtable (format 12), which covers all of Unicode. */
function readGroups(font: DataView, at: number, has: Uint8Array): void {
  for (let group = 0; group < font.getUint32(at + 12); group += 1) {
    const from = at + 16 + group * 12;
    has.fill(1, font.getUint32(from), font.getUint32(from + 4) + 1);
  }
}

/** One byte per code point, 1 where a TrueType font has a glyph (OpenType specification, table cmap). */
export function readCoverage(file: Uint8Array): Uint8Array {
  const font = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const has = new Uint8Array(0x110000);
  let cmap = 0;
  for (let table = 0; table < font.getUint16(4); table += 1) {
    if (font.getUint32(12 + table * 16) === 0x636d6170) cmap = font.getUint32(12 + table * 16 + 8);
  }
  for (let table = 0; table < font.getUint16(cmap + 2); table += 1) {
    const at = cmap + font.getUint32(cmap + 4 + table * 8 + 4);
    if (font.getUint16(at) === 4) readSegments(font, at, has);
    else if (font.getUint16(at) === 12) readGroups(font, at, has);
  }
  return has;
}
