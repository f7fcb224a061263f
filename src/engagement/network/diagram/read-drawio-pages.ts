import { inflateRawSync } from 'node:zlib';
import { AkashiError } from '../../../text/akashi-error.ts';
import { type XmlToken, xmlTokens } from '../../xml-tokens.ts';
import { drawioLimits } from './drawio-limits.ts';
import type { DrawioCell, DrawioPage } from './drawio-page.ts';
import { xmlAttributes } from './xml-attributes.ts';

/** Reads the pages of a draw.io file, plain or compressed (deflate, Base64); nothing outside the file is ever opened. */
export async function readDrawioPages(text: string, file: string): Promise<readonly DrawioPage[]> {
  const reader = new PageReader(file);
  await reader.read(text, false);
  if (reader.pages.length === 0) throw broken(file, '<mxfile>');
  return reader.pages;
}

interface OpenPage {
  readonly name: string;
  readonly cells: Map<string, DrawioCell>;
  readonly repeated: string[];
}

function broken(file: string, seen: string): AkashiError {
  return new AkashiError('DIAGRAM_BROKEN', { file, seen });
}

function tooLarge(file: string, what: string, most: number): AkashiError {
  return new AkashiError('DIAGRAM_TOO_LARGE', { file, what, most });
}

class PageReader {
  readonly pages: OpenPage[] = [];
  readonly #file: string;
  #page: OpenPage | null = null;
  #packed = '';
  #inModel = false;
  #wrapper: ReadonlyMap<string, string> | null = null;
  #cell: DrawioCell | null = null;
  #cells = 0;
  #unpacked = 0;

  constructor(file: string) {
    this.#file = file;
  }

  async read(text: string, isUnpacked: boolean): Promise<void> {
    try {
      for await (const batch of xmlTokens(slices(text), this.#file))
        for (const token of batch) {
          if (token.kind === 'text') this.#text(token.value);
          else if (token.kind === 'open') this.#open(token);
          else if (token.value === 'diagram' && !isUnpacked) await this.#close();
          else if (token.value === 'mxGraphModel') this.#inModel = false;
          else if (token.value === 'object' || token.value === 'UserObject') this.#wrapper = null;
        }
    } catch (cause) {
      if (!(cause instanceof AkashiError) || cause.code !== 'WORKBOOK_BROKEN') throw cause;
      throw new AkashiError('DIAGRAM_BROKEN', { file: this.#file, seen: 'XML' }, { cause });
    }
  }

  #text(value: string): void {
    if (this.#page !== null && !this.#inModel) this.#packed += value;
  }

  #open({ value, attributes, empty }: XmlToken): void {
    if (value === 'diagram') {
      this.#begin(xmlAttributes(attributes).get('name') ?? '');
      if (empty) this.#page = null;
    } else if (value === 'mxGraphModel') {
      if (this.#page === null) this.#begin('');
      this.#inModel = !empty;
    } else if (value === 'object' || value === 'UserObject') {
      this.#wrapper = empty ? null : xmlAttributes(attributes);
    } else if (value === 'mxCell') this.#add(xmlAttributes(attributes));
    else if (value === 'mxGeometry' && this.#cell !== null) place(this.#cell, xmlAttributes(attributes));
  }

  #begin(name: string): void {
    if (this.pages.length >= drawioLimits.pages) throw tooLarge(this.#file, 'ページ数', drawioLimits.pages);
    this.#page = { name: name.slice(0, 100), cells: new Map(), repeated: [] };
    this.pages.push(this.#page);
    this.#packed = '';
  }

  async #close(): Promise<void> {
    const packed = this.#packed.trim();
    this.#packed = '';
    if (packed !== '') await this.read(this.#unpack(packed), true);
    this.#page = null;
    this.#inModel = false;
  }

  /** Base64, raw deflate and percent signs, in that order; what unpacks to more than the limit is refused before it fills the memory. */
  #unpack(packed: string): string {
    const name = this.#page?.name ?? '';
    if (!/^[A-Za-z0-9+/=\s]+$/.test(packed)) throw broken(this.#file, name);
    const left = drawioLimits.unpacked - this.#unpacked;
    let bytes: Buffer;
    try {
      bytes = inflateRawSync(Buffer.from(packed, 'base64'), { maxOutputLength: Math.max(1, left) });
    } catch (cause) {
      if ((cause as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE')
        throw tooLarge(this.#file, '展開後の大きさ（MiB）', drawioLimits.unpacked / 1024 / 1024);
      throw new AkashiError('DIAGRAM_BROKEN', { file: this.#file, seen: name }, { cause });
    }
    this.#unpacked += bytes.length;
    const text = bytes.toString('utf8');
    try {
      return decodeURIComponent(text);
    } catch (cause) {
      if (text.startsWith('<')) return text;
      throw new AkashiError('DIAGRAM_BROKEN', { file: this.#file, seen: name }, { cause });
    }
  }

  #add(own: ReadonlyMap<string, string>): void {
    const page = this.#page;
    if (page === null) throw broken(this.#file, '<mxCell>');
    this.#cells += 1;
    if (this.#cells > drawioLimits.cells) throw tooLarge(this.#file, '図形の数', drawioLimits.cells);
    const fields = this.#wrapper ?? new Map<string, string>();
    const id = own.get('id') ?? fields.get('id') ?? '';
    const cell: DrawioCell = {
      id,
      label: fields.get('label') ?? own.get('value') ?? '',
      style: styleOf(own.get('style') ?? ''),
      parent: own.get('parent') ?? null,
      source: own.get('source') ?? null,
      target: own.get('target') ?? null,
      isVertex: own.get('vertex') === '1',
      isEdge: own.get('edge') === '1',
      fields,
      box: null,
    };
    this.#cell = cell;
    if (id === '') return;
    if (page.cells.has(id)) page.repeated.push(id);
    else page.cells.set(id, cell);
  }
}

function place(cell: DrawioCell, own: ReadonlyMap<string, string>): void {
  if (own.get('as') !== 'geometry' || own.get('relative') === '1' || cell.box !== null) return;
  const number = (name: string): number => {
    const value = Number(own.get(name) ?? 0);
    return Number.isFinite(value) ? value : 0;
  };
  cell.box = { x: number('x'), y: number('y'), width: number('width'), height: number('height') };
}

function styleOf(text: string): ReadonlyMap<string, string> {
  const style = new Map<string, string>();
  // A picture within the style tells nothing and may be megabytes.
  for (const part of text.slice(0, 8000).split(';')) {
    const at = part.indexOf('=');
    const key = (at < 0 ? part : part.slice(0, at)).trim();
    if (key !== '' && !style.has(key)) style.set(key, at < 0 ? '' : part.slice(at + 1).trim());
  }
  return style;
}

/** Pieces that end before a tag begins: no tag is ever cut in two. */
async function* slices(text: string): AsyncGenerator<string> {
  for (let at = 0; at < text.length; ) {
    const next = text.indexOf('<', at + 1024 * 1024);
    const end = next < 0 ? text.length : next;
    yield text.slice(at, end);
    at = end;
  }
}
