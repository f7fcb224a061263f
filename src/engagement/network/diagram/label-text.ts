const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };
const breaks = /^(br|div|p|li|tr|h[1-6]|table|ul|ol)$/;
const silent = /^(script|style|head|title|iframe|object|template)$/;
const longest = 20_000;

/** A label of a diagram as the words a reader sees: HTML is stripped, never interpreted; line breaks stay. */
export function labelText(html: string): string {
  const label = html.length > longest ? html.slice(0, longest) : html;
  if (!/[<&]/.test(label)) return tidy(label);
  let text = '';
  let at = 0;
  let hidden = '';
  while (at < label.length) {
    const open = label.indexOf('<', at);
    const plain = label.slice(at, open < 0 ? label.length : open);
    if (hidden === '') text += plain;
    if (open < 0) break;
    const close = label.indexOf('>', open);
    const [, slash = '', tag = ''] = /^<(\/?)([a-z][a-z0-9]*)/i.exec(label.slice(open, open + 24)) ?? [];
    const name = tag.toLowerCase();
    if (name === '' || close < 0) {
      // A lone < is a sign of the text: 「1 < 2」.
      if (hidden === '') text += '<';
      at = open + 1;
      continue;
    }
    if (hidden === '' && silent.test(name) && slash === '') hidden = name;
    else if (hidden === name && slash === '/') hidden = '';
    if (breaks.test(name)) text += '\n';
    at = close + 1;
  }
  return tidy(text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,6}));/gi, decoded));
}

function decoded(whole: string, decimal?: string, hex?: string, name?: string): string {
  if (name !== undefined) return entities[name.toLowerCase()] ?? whole;
  const point = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
  return point > 31 && point <= 0x10ffff && (point < 0xd800 || point > 0xdfff) ? String.fromCodePoint(point) : ' ';
}

function tidy(text: string): string {
  return text
    .replace(/[^\S\n]+/g, ' ')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}
