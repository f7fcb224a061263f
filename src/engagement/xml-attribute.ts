const patterns = new Map<string, RegExp>();

/** The value of one attribute of a tag; null where the tag has none of that name. */
export function xmlAttribute(attributes: string, name: string): string | null {
  const found = patternOf(name).exec(attributes);
  if (found === null) return null;
  const value = found[1] ?? found[2] ?? '';
  if (!value.includes('&')) return value;
  return value
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&#(\d{1,6});/g, (_, point: string) => String.fromCharCode(Number(point)))
    .replace(/&#x([0-9a-fA-F]{1,4});/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replace(/&amp;/g, '&');
}

function patternOf(name: string): RegExp {
  const known = patterns.get(name);
  if (known !== undefined) return known;
  const made = new RegExp(`(?:^|\\s)(?:[\\w.-]+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
  patterns.set(name, made);
  return made;
}
