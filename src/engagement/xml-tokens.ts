import { AkashiError } from '../text/akashi-error.ts';

/** A piece of XML: an opening tag with its raw attributes, a closing tag, or text. */
export interface XmlToken {
  readonly kind: 'open' | 'close' | 'text';
  /** Tag name without prefix, or the text with entities resolved. */
  readonly value: string;
  readonly attributes: string;
  /** True for `<c/>`: no closing tag follows. */
  readonly empty: boolean;
}

const deepest = 100;
const longest = { tag: 64 * 1024, text: 1024 * 1024 };

/** Cuts the parts of a workbook into tags and texts; a document type (the door to entity bombs) and tags that do not close are refused. */
export async function* xmlTokens(pieces: AsyncIterable<string>, file: string): AsyncGenerator<readonly XmlToken[]> {
  const broken = (): AkashiError => new AkashiError('WORKBOOK_BROKEN', { file });
  const within: string[] = [];
  let rest = '';
  for await (const piece of pieces) {
    rest += piece;
    const tokens: XmlToken[] = [];
    let at = 0;
    for (;;) {
      const open = rest.indexOf('<', at);
      if (open < 0) break;
      const close = tagEnd(rest, open);
      if (close < 0) break;
      if (open > at) tokens.push({ kind: 'text', value: xmlText(rest.slice(at, open)), attributes: '', empty: false });
      if (rest.startsWith('<!', open) && !rest.startsWith('<!--', open)) throw broken();
      const tag = tagToken(rest.slice(open + 1, close));
      if (tag?.kind === 'open' && !tag.empty) within.push(tag.value);
      // A tag that closes another one would shift every text behind it.
      if ((tag?.kind === 'close' && within.pop() !== tag.value) || within.length > deepest) throw broken();
      if (tag !== null) tokens.push(tag);
      at = close + 1;
    }
    rest = rest.slice(at);
    const isTag = rest.startsWith('<') && !rest.startsWith('<!--');
    if (rest.length > (isTag ? longest.tag : longest.text)) throw broken();
    yield tokens;
  }
  if (within.length > 0 || rest.trim() !== '') throw broken();
}

function tagEnd(xml: string, open: number): number {
  if (xml.startsWith('<!--', open)) {
    const end = xml.indexOf('-->', open + 4);
    return end < 0 ? -1 : end + 2;
  }
  let quote = '';
  for (let at = open + 1; at < xml.length; at += 1) {
    const sign = xml.charAt(at);
    if (quote !== '') quote = sign === quote ? '' : quote;
    else if (sign === '"' || sign === "'") quote = sign;
    else if (sign === '>') return at;
  }
  return -1;
}

function tagToken(inside: string): XmlToken | null {
  const [, slash = '', name = ''] = /^(\/?)(?:[\w.-]+:)?([\w.-]+)/.exec(inside) ?? [];
  if (name === '') return null;
  return {
    kind: slash === '/' ? 'close' : 'open',
    value: name,
    attributes: inside,
    empty: inside.endsWith('/'),
  };
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function xmlText(text: string): string {
  if (!text.includes('&') && !text.includes('_x')) return text;
  return text
    .replace(/&(?:#(\d{1,7})|#x([0-9a-fA-F]{1,6})|(\w+));/g, (whole, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return named[name] ?? whole;
      const point = decimal !== undefined ? Number(decimal) : Number.parseInt(hex ?? '', 16);
      return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
    })
    .replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
