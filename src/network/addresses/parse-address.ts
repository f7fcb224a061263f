import type { Family } from '../addresses.ts';

/** Reads an IPv4 or IPv6 address in any of its written forms (RFC 4291 2.2); null for anything else. */
export function parseAddress(text: string): { readonly family: Family; readonly value: bigint } | null {
  const four = parseFour(text);
  if (four !== null) return { family: 4, value: four };
  const six = parseSix(text);
  return six === null ? null : { family: 6, value: six };
}

function parseFour(text: string): bigint | null {
  const parts = text.split('.');
  if (parts.length !== 4 || !parts.every((part) => /^(0|[1-9]\d{0,2})$/.test(part) && Number(part) < 256)) return null;
  return parts.reduce((value, part) => value * 256n + BigInt(part), 0n);
}

function parseSix(text: string): bigint | null {
  const [head, tail, ...more] = text.split('::');
  if (head === undefined || more.length > 0) return null;
  const left = groups(head);
  const right = tail === undefined ? [] : groups(tail);
  if (left === null || right === null) return null;
  const missing = 8 - left.length - right.length;
  if (tail === undefined ? missing !== 0 : missing < 1) return null;
  return [...left, ...Array<bigint>(missing).fill(0n), ...right].reduce((value, group) => value * 65536n + group, 0n);
}

/** Groups of 16 bits; an IPv4 address at the end counts for two. */
function groups(text: string): bigint[] | null {
  if (text === '') return [];
  const read: bigint[] = [];
  const parts = text.split(':');
  for (const [index, part] of parts.entries()) {
    const four = index === parts.length - 1 && part.includes('.') ? parseFour(part) : null;
    if (four !== null) read.push(four / 65536n, four % 65536n);
    else if (/^[\da-f]{1,4}$/i.test(part)) read.push(BigInt(`0x${part}`));
    else return null;
  }
  return read;
}
