const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** All attributes of a tag, read from left to right, so that no value can pass for another attribute. */
export function xmlAttributes(inside: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const pair = /\s*([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/y;
  pair.lastIndex = /^\/?[\w:.-]+/.exec(inside)?.[0].length ?? 0;
  for (let one = pair.exec(inside); one !== null; one = pair.exec(inside)) {
    const name = one[1] ?? '';
    if (!found.has(name)) found.set(name, decode(one[2] ?? one[3] ?? ''));
  }
  return found;
}

function decode(value: string): string {
  if (!value.includes('&')) return value;
  return value.replace(
    /&(?:#(\d{1,7})|#x([0-9a-fA-F]{1,6})|(\w+));/g,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return named[name] ?? whole;
      const point = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
      return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
    },
  );
}
