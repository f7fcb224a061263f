import { foldWidth } from '../../fold-width.ts';
import { normaliseSymbol } from '../../matrix/normalise-symbol.ts';
import type { FlowMeaning } from './flow-meaning.ts';
import { readFlowMeaning } from './read-flow-meaning.ts';

/** A line of a legend or a footnote as it stands in the paper. */
export interface LegendText {
  readonly symbol: string;
  readonly meaning: string;
  readonly at: string;
}

const blank = /^[（(]?(空欄|空白|ブランク|無記入|無印|記載なし|blank|empty)[)）]?$/i;
const blanks = /(空欄|空白|ブランク|無記入|無印)[^。\n]{0,12}?(不可|禁止|拒否|遮断|許可しない|認めない|許可|通信可)/u;
const unlisted =
  /(記載|記入|明記|定め|登録)(の|が)?(ない|無い|なき)(もの|通信|組|経路|ゾーン間)[^。\n]{0,16}?(不可|禁止|拒否|遮断|許可しない|認めない|許可)/u;
const tcp = /(プロトコル|指定|特記|記載|明記)[^。\n]{0,16}(tcp)/iu;

/** What the paper itself says its signs mean; what it does not say only ○, ×, △ and － say by themselves. */
export class FlowLegend {
  readonly #meanings = new Map<string, FlowMeaning>();
  readonly #notes = new Map<string, FlowMeaning>();
  /** Signs explained in two ways, each with both places. */
  readonly twice: { readonly symbol: string; readonly at: readonly string[] }[] = [];
  /** What an empty cell says; null where nothing says so. */
  readonly blank: FlowMeaning | null;
  /** What holds for what no line names; null where nothing says so. */
  readonly unlisted: FlowMeaning | null;
  /** The paper says that ports without a protocol are TCP. */
  readonly saysTcp: boolean;

  constructor(
    legend: readonly LegendText[],
    notes: readonly LegendText[],
    texts: readonly Omit<LegendText, 'symbol'>[],
  ) {
    let empty: FlowMeaning | null = null;
    for (const { symbol, meaning, at } of legend) {
      const read = readFlowMeaning(meaning, at);
      if (blank.test(foldWidth(symbol).trim())) empty ??= read;
      else this.#explain(FlowLegend.key(symbol), read);
    }
    for (const { symbol, meaning, at } of notes) this.#notes.set(symbol, readFlowMeaning(meaning, at));
    const all = [...texts, ...notes, ...legend.map((one) => ({ ...one, meaning: `${one.symbol} ${one.meaning}` }))];
    const said = (pattern: RegExp): FlowMeaning | null => {
      for (const { meaning, at } of all) {
        const found = pattern.exec(foldWidth(meaning));
        if (found !== null) return { ...readFlowMeaning(found.at(-1) ?? '', at), raw: meaning };
      }
      return null;
    };
    this.blank = empty ?? said(blanks);
    this.unlisted = said(unlisted);
    this.saysTcp = all.some(({ meaning }) => tcp.test(foldWidth(meaning)));
  }

  static key(symbol: string): string {
    return normaliseSymbol(symbol).whole.toLowerCase();
  }

  meaning(symbol: string): FlowMeaning | null {
    return this.#meanings.get(FlowLegend.key(symbol)) ?? null;
  }

  note(mark: string): FlowMeaning | null {
    return this.#notes.get(mark) ?? null;
  }

  get symbols(): string {
    return [...this.#meanings.keys()].slice(0, 8).join('、') || '－';
  }

  #explain(key: string, read: FlowMeaning): void {
    const before = this.#meanings.get(key);
    if (before === undefined) this.#meanings.set(key, read);
    else if (before.verdict !== read.verdict) this.twice.push({ symbol: key, at: [before.at, read.at] });
  }
}
