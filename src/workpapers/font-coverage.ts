import { readFileSync } from 'node:fs';
import { printableText } from './printable-text.ts';
import { readCoverage } from './read-coverage.ts';

const known = new Map<string, Uint8Array>();

/** What every one of the fonts can draw, read once; signs that must be made visible never count as covered. */
export function fontCoverage(files: readonly string[]): Uint8Array {
  const key = files.join('\n');
  const found = known.get(key);
  if (found !== undefined) return found;
  const all = new Uint8Array(0x110000).fill(1);
  for (const file of files) {
    const one = readCoverage(readFileSync(file));
    for (let code = 0; code < all.length; code += 1) if (one[code] !== 1) all[code] = 0;
  }
  for (let code = 0; code < 0x10000; code += 1) {
    const sign = String.fromCharCode(code);
    if (all[code] === 1 && printableText(sign) !== sign) all[code] = 0;
  }
  known.set(key, all);
  return all;
}
