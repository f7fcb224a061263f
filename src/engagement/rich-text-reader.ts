import { AkashiError } from '../text/akashi-error.ts';
import { ownText } from './own-text.ts';
import type { XmlToken } from './xml-tokens.ts';

/** A text of a workbook: all of it, and what is left without its struck-through parts. */
export interface RichText {
  raw: string;
  kept: string;
}

/** Excel itself allows 32,767 signs in a cell. */
const longest = 65_536;

/** Puts a text together from its runs; furigana (`rPh`) is no part of it, or 漢字 would be read as its reading. */
export class RichTextReader {
  #text: RichText = { raw: '', kept: '' };
  #reading = false;
  #phonetic = 0;
  #struck = false;
  readonly #file: string;

  constructor(file: string) {
    this.#file = file;
  }

  take(token: XmlToken): void {
    const opens = token.kind === 'open' && !token.empty;
    if (token.kind === 'text') {
      if (!this.#reading || this.#phonetic > 0) return;
      this.#text.raw += token.value;
      if (this.#text.raw.length > longest) throw new AkashiError('WORKBOOK_BROKEN', { file: this.#file });
      if (!this.#struck) this.#text.kept += token.value;
    } else if (token.value === 't') this.#reading = opens;
    else if (token.value === 'rPh') this.#phonetic += opens ? 1 : token.kind === 'close' ? -1 : 0;
    else if (token.value === 'r') this.#struck = false;
    else if (token.value === 'strike' && token.kind === 'open')
      this.#struck = !/val="(0|false)"/.test(token.attributes);
  }

  finish(): RichText {
    const { raw, kept } = this.#text;
    const own = ownText(raw);
    const text = { raw: own, kept: kept === raw ? own : ownText(kept) };
    this.#text = { raw: '', kept: '' };
    this.#struck = false;
    this.#reading = false;
    this.#phonetic = 0;
    return text;
  }
}
