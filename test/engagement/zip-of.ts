import { crc32, deflateRawSync } from 'node:zlib';

/** A small zip file of the given parts; `claimed` lies about the unpacked size. */
export function zipOf(parts: Readonly<Record<string, string | Buffer>>, claimed?: number): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, content] of Object.entries(parts)) {
    const bytes = Buffer.from(content as string);
    const packed = deflateRawSync(bytes);
    const path = Buffer.from(name);
    const sizes = Buffer.alloc(8);
    sizes.writeUInt32LE(packed.length, 0);
    sizes.writeUInt32LE(claimed ?? bytes.length, 4);
    const local = Buffer.concat([
      Buffer.from('504b030414000000080000000000', 'hex'),
      u32(crc32(bytes)),
      sizes,
      u16(path.length),
      u16(0),
      path,
      packed,
    ]);
    directory.push(
      Buffer.concat([
        Buffer.from('504b0102140014000000080000000000', 'hex'),
        u32(crc32(bytes)),
        sizes,
        u16(path.length),
        Buffer.alloc(12),
        u32(at),
        path,
      ]),
    );
    locals.push(local);
    at += local.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const end = Buffer.concat([
    Buffer.from('504b050600000000', 'hex'),
    u16(directory.length),
    u16(directory.length),
    u32(size),
    u32(at),
    u16(0),
  ]);
  return Buffer.concat([...locals, ...directory, end]);
}

function u16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
