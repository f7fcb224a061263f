import { Readable } from 'node:stream';
import { crc32, createInflateRaw } from 'node:zlib';
import { AkashiError } from '../text/akashi-error.ts';
import type { ZipEntry } from './zip-entries.ts';

/** Unpacks one part piece by piece as text; more than the directory of the zip file said, or a wrong checksum, ends it. */
export async function* unzipEntry(bytes: Buffer, entry: ZipEntry, file: string): AsyncGenerator<string> {
  const packed = bytes.subarray(entry.start, entry.start + entry.packed);
  const pieces = Readable.from(slices(packed));
  const source = entry.stored ? pieces : pieces.pipe(createInflateRaw());
  const decoder = new TextDecoder('utf-8');
  let size = 0;
  let crc = 0;
  try {
    for await (const piece of source as AsyncIterable<Buffer>) {
      size += piece.length;
      if (size > entry.size) throw new AkashiError('WORKBOOK_TOO_LARGE', { file, size: 'over', most: 'declared' });
      crc = crc32(piece, crc);
      yield decoder.decode(piece, { stream: true });
    }
  } catch (cause) {
    throw cause instanceof AkashiError ? cause : new AkashiError('WORKBOOK_BROKEN', { file }, { cause });
  }
  if (size !== entry.size || crc !== entry.crc) throw new AkashiError('WORKBOOK_BROKEN', { file });
  yield decoder.decode();
}

function* slices(bytes: Buffer): Generator<Buffer> {
  for (let at = 0; at < bytes.length; at += 65536) yield bytes.subarray(at, at + 65536);
}
