/** An IP address, or a network of them, as 32-bit words: one for IPv4, four for IPv6. */
export interface Address {
  readonly words: readonly number[];
  /** Bits that count. */
  readonly prefix: number;
}

function parseV4(text: string): number | null {
  const found = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(text);
  if (found === null) return null;
  const parts = found.slice(1).map(Number);
  if (parts.some((part) => part > 255)) return null;
  return parts.reduce((sum, part) => sum * 256 + part, 0);
}

function groupsOf(text: string): readonly number[] | null {
  if (text === '') return [];
  const groups: number[] = [];
  for (const part of text.split(':')) {
    const mapped = part.includes('.') ? parseV4(part) : null;
    if (mapped !== null) groups.push(Math.floor(mapped / 65_536), mapped % 65_536);
    else if (/^[0-9a-f]{1,4}$/i.test(part)) groups.push(Number.parseInt(part, 16));
    else return null;
  }
  return groups;
}

function parseV6(text: string): readonly number[] | null {
  const halves = text.split('::');
  if (text.length > 45 || halves.length > 2) return null;
  const [head, tail] = [groupsOf(halves[0] ?? ''), halves.length === 2 ? groupsOf(halves[1] ?? '') : []];
  if (head === null || tail === null) return null;
  const missing = 8 - head.length - tail.length;
  if (halves.length === 2 ? missing < 1 : missing !== 0) return null;
  const groups = [...head, ...Array<number>(missing).fill(0), ...tail];
  return [0, 2, 4, 6].map((at) => (groups[at] as number) * 65_536 + (groups[at + 1] as number));
}

/** Reads `203.0.113.5`, `203.0.113.0/24`, `2001:db8::1` or `2001:db8::/32`; null for anything else. */
export function parseAddress(text: string): Address | null {
  const slash = text.indexOf('/');
  const host = slash < 0 ? text : text.slice(0, slash);
  const v4 = parseV4(host);
  const words = v4 !== null ? [v4] : host.includes(':') ? parseV6(host) : null;
  if (words === null) return null;
  const bits = words.length * 32;
  if (slash < 0) return { words, prefix: bits };
  const length = text.slice(slash + 1);
  if (!/^\d{1,3}$/.test(length) || Number(length) > bits) return null;
  return { words, prefix: Number(length) };
}
