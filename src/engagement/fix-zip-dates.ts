/** Sets the time of every part of a zip file to one fixed day, so that the same content gives the same bytes. */
export function fixZipDates(bytes: Buffer): Buffer {
  const fixed = Buffer.from(bytes);
  const end = fixed.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'));
  const count = fixed.readUInt16LE(end + 10);
  let at = fixed.readUInt32LE(end + 16);
  for (let n = 0; n < count; n += 1) {
    const local = fixed.readUInt32LE(at + 42);
    // 1980-01-01 00:00 in the format's own notation: time 0, day 1 of month 1.
    fixed.writeUInt32LE(0x00210000, at + 12);
    fixed.writeUInt32LE(0x00210000, local + 10);
    at += 46 + fixed.readUInt16LE(at + 28) + fixed.readUInt16LE(at + 30) + fixed.readUInt16LE(at + 32);
  }
  return fixed;
}
