/** Text of an exported file, whatever the client's shell made of it; null where it is no known encoding. */
export function decodeExport(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  // PowerShell before version 7 redirects output as UTF-16, with or without a mark.
  if (first === 0xff && second === 0xfe) return decode('utf-16le', bytes);
  if (first === 0xfe && second === 0xff) return decode('utf-16be', bytes);
  if (second === 0 && first !== 0) return decode('utf-16le', bytes);
  if (first === 0 && second !== 0) return decode('utf-16be', bytes);
  // A Japanese command prompt writes Shift_JIS; it is tried only where UTF-8 is impossible.
  return decode('utf-8', bytes) ?? decode('shift_jis', bytes);
}

function decode(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
