const longest = 120;

/** What stands at a place, short enough to print, without control characters. */
export function show(value: unknown): string {
  if (value === undefined) return '';
  const text = typeof value === 'string' ? value.slice(0, longest + 1) : describe(value);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a client's text may hold them, a terminal must not.
  const clean = text.replace(/[\u0000-\u001F\u007F-\u009F\u2028\u2029]/g, ' ');
  return clean.length > longest ? `${clean.slice(0, longest)}…` : clean;
}

function describe(value: unknown): string {
  if (Array.isArray(value)) return `[${value.length}]`;
  if (typeof value === 'object' && value !== null) return `{${Object.keys(value).slice(0, 8).join(', ')}}`;
  return String(value);
}
