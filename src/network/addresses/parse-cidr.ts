import type { Addresses } from '../addresses.ts';
import { parseAddress } from './parse-address.ts';

/** Reads `10.0.0.0/8`, `2001:db8::/32` or a single address; null for anything else. Bits beyond the prefix are dropped, as AWS does. */
export function parseCidr(written: string): Addresses | null {
  const [text, length, ...more] = written.trim().split('/');
  const parsed = text === undefined || more.length > 0 ? null : parseAddress(text);
  if (parsed === null) return null;
  const bits = parsed.family === 4 ? 32 : 128;
  if (length !== undefined && !/^\d{1,3}$/.test(length)) return null;
  const prefix = length === undefined ? bits : Number(length);
  if (prefix > bits) return null;
  const size = 1n << BigInt(bits - prefix);
  const first = (parsed.value / size) * size;
  return { family: parsed.family, ranges: [[first, first + size - 1n]] };
}
