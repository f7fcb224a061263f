import { foldWidth } from '../fold-width.ts';
import { splitFootnotes } from './split-footnotes.ts';
import { symbolMarks } from './symbol-marks.ts';

/** A cell's text as a symbol: everything in one form, and the footnote marks that hung on it. */
export interface SymbolText {
  /** The whole text in one form, footnote marks included; empty for an empty cell. */
  readonly whole: string;
  /** The symbol without its footnote marks. */
  readonly symbol: string;
  /** `※1`, `注2`, `*`, `(社内のみ)`; each in one form. */
  readonly marks: readonly string[];
}

const marks = new Map(symbolMarks.flatMap(([symbol, variants]) => [...variants].map((one) => [one, symbol] as const)));

/** Brings the client's mark into one form: ○〇◯ are one sign, every dash is one dash; what it means only the legend says. */
export function normaliseSymbol(raw: string): SymbolText {
  const { symbol, marks: footnotes } = splitFootnotes(raw);
  return { whole: oneForm(raw), symbol: oneForm(symbol), marks: footnotes };
}

function oneForm(raw: string): string {
  const text = foldWidth(raw).replace(/\s+/g, ' ').trim();
  const signs = [...text];
  const [first = ''] = signs;
  const mark = marks.get(first);
  if (mark === undefined) return text;
  // A row of dashes is drawn like one dash; any other mark written twice is not the same mark.
  const same = signs.every((sign) => sign === ' ' || marks.get(sign) === mark);
  return signs.length === 1 || (mark === '－' && same) ? mark : mark + signs.slice(1).join('');
}
