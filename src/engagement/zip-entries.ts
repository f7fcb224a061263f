import { AkashiError } from '../text/akashi-error.ts';

/** A part of a zip file: where its bytes lie and how large it says it is. */
export interface ZipEntry {
  readonly name: string;
  readonly start: number;
  readonly packed: number;
  readonly size: number;
  readonly stored: boolean;
  /** Checksum of the unpacked bytes. */
  readonly crc: number;
}

const mebibyte = 1024 * 1024;
const most = { entries: 5000, size: 200 * mebibyte };

/** Lists the parts of a zip file from its directory, before anything is unpacked; what is too large unpacked is refused. */
export function zipEntries(bytes: Buffer, file: string): ReadonlyMap<string, ZipEntry> {
  const broken = (): AkashiError => new AkashiError('WORKBOOK_BROKEN', { file });
  const end = bytes.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'));
  if (end < 0 || end + 22 > bytes.length) throw broken();
  const count = bytes.readUInt16LE(end + 10);
  let at = bytes.readUInt32LE(end + 16);
  const entries = new Map<string, ZipEntry>();
  let total = 0;
  for (let n = 0; n < count; n += 1) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== 0x02014b50) throw broken();
    const method = bytes.readUInt16LE(at + 10);
    const crc = bytes.readUInt32LE(at + 16);
    const packed = bytes.readUInt32LE(at + 20);
    const size = bytes.readUInt32LE(at + 24);
    const nameLength = bytes.readUInt16LE(at + 28);
    const local = bytes.readUInt32LE(at + 42);
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
    if ((bytes.readUInt16LE(at + 8) & 1) === 1) throw new AkashiError('WORKBOOK_PROTECTED', { file });
    if (local + 30 > bytes.length || (method !== 0 && method !== 8)) throw broken();
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    total += size;
    if (n >= most.entries || total > most.size) {
      throw new AkashiError('WORKBOOK_TOO_LARGE', {
        file,
        size: Math.round(total / mebibyte),
        most: most.size / mebibyte,
      });
    }
    entries.set(name.replaceAll('\\', '/'), { name, start, packed, size, stored: method === 0, crc });
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
}
