import { AkashiError } from '../../text/akashi-error.ts';

/** A text file in the encodings clients hand over: UTF-8 with or without BOM, UTF-16, Shift_JIS; what fits none is an error. */
export function decodeText(bytes: Uint8Array, file: string): string {
  const utf16 =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
  for (const encoding of utf16 === null ? ['utf-8', 'shift_jis'] : [utf16]) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // Not this encoding: the next one is tried, and none left is an error below.
    }
  }
  throw new AkashiError('CSV_ENCODING', { file });
}
