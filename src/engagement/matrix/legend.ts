import type { Level } from '../../procedures/level.ts';
import type { LegendEntry } from './access-matrix.ts';
import { normaliseSymbol } from './normalise-symbol.ts';

/** A symbol of the legend; `decided` is false where its meaning could not be read one way only. */
export interface LegendLine {
  readonly entry: LegendEntry;
  readonly decided: boolean;
  /** Ids of conditions that go with the symbol itself. */
  readonly conditions: readonly string[];
}

/** What a cell's text means by the legend. */
export interface CellMeaning {
  readonly symbol: string;
  /** Footnote marks that hung on the symbol. */
  readonly marks: readonly string[];
  /** Null where the legend explains nothing, or nothing certain. */
  readonly levels: readonly Level[] | null;
  /** False where the legend does not hold the symbol at all. */
  readonly known: boolean;
  readonly notApplicable: boolean;
  readonly conditionRequired: boolean;
  readonly conditions: readonly string[];
  /** Symbols of the legend that look alike, for the message. */
  readonly near: string;
}

const order: readonly Level[] = ['L', 'R', 'D', 'W', 'X', 'P', 'T', 'A', 'S', 'E', 'ADM'];
const remembered = 10_000;
const families = ['○◎●◉O0o', '×Xx☒', '△▲▽▼', '□■', '◇◆', '☆★', '✓レVv', '－一_/'];

/** The client's legend, asked for the meaning of a cell. */
export class Legend {
  readonly #lines: ReadonlyMap<string, LegendLine>;
  readonly #known = new Map<string, CellMeaning>();

  constructor(lines: readonly LegendLine[]) {
    this.#lines = new Map(lines.map((line) => [line.entry.symbol, line]));
  }

  get empty(): boolean {
    return this.#lines.size === 0;
  }

  /** The whole text first, then the text without footnote marks, then several symbols side by side (参照・更新, R/W). */
  meaning(raw: string): CellMeaning {
    const known = this.#known.get(raw);
    if (known !== undefined) return known;
    const meaning = this.#read(raw);
    if (this.#known.size < remembered) this.#known.set(raw, meaning);
    return meaning;
  }

  #read(raw: string): CellMeaning {
    const { whole, symbol, marks } = normaliseSymbol(raw);
    const entire = this.#find(whole);
    if (entire !== null) return meant([entire], []);
    const split = this.#find(symbol);
    if (split !== null) return meant([split], marks);
    const several = this.#several(symbol);
    if (several !== null) return meant(several, marks);
    const near = this.#near(symbol);
    const none = { notApplicable: false, conditionRequired: false, conditions: [] };
    return { symbol, marks, levels: null, known: false, ...none, near };
  }

  #find(text: string): LegendLine | null {
    const exact = this.#lines.get(text);
    if (exact !== undefined) return exact;
    // A letter drawn for a mark (X for ×, レ for ✓) or in another case, where only one symbol of the legend looks so.
    const alike = [...this.#lines.values()].filter(({ entry }) => look(entry.symbol) === look(text));
    return alike.length === 1 ? (alike[0] ?? null) : null;
  }

  #several(text: string): readonly LegendLine[] | null {
    const parts = /^[A-Za-z]{2,5}$/.test(text) ? [...text] : text.split(/\s*[・/,、+&;]\s*|\s+/u);
    const found = parts.flatMap((part) => this.#lines.get(part) ?? []);
    const all = parts.length > 1 && found.length === parts.length && new Set(found).size === found.length;
    return all && found.every(({ entry, decided }) => decided && entry.levels.length > 0) ? found : null;
  }

  #near(symbol: string): string {
    const [sign = ''] = [...symbol];
    const family = families.find((signs) => sign !== '' && signs.includes(sign)) ?? '';
    const alike = [...this.#lines.keys()].filter(
      (key) =>
        key !== '' && (family.includes(key) || (symbol.length > 1 && (key.includes(symbol) || symbol.includes(key)))),
    );
    return (
      (alike.length > 0 ? alike : [...this.#lines.keys()].filter((key) => key !== '')).slice(0, 8).join('、') || '－'
    );
  }
}

function look(text: string): string {
  const lower = text.toLowerCase();
  return lower === 'x' ? '×' : lower === 'レ' ? '✓' : lower;
}

function meant(lines: readonly LegendLine[], marks: readonly string[]): CellMeaning {
  const levels = new Set(lines.flatMap(({ entry }) => entry.levels));
  return {
    symbol: lines.map(({ entry }) => entry.symbol).join('・'),
    marks,
    levels: lines.every(({ decided }) => decided) ? order.filter((level) => levels.has(level)) : null,
    known: true,
    notApplicable: lines.some(({ entry }) => entry.notApplicable),
    conditionRequired: lines.some(({ entry }) => entry.conditionRequired),
    conditions: [...new Set(lines.flatMap(({ conditions }) => conditions))],
    near: '',
  };
}
