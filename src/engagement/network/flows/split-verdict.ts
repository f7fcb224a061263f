import { foldWidth } from '../../fold-width.ts';
import { symbolMarks } from '../../matrix/symbol-marks.ts';
import type { Verdict } from './flow-statement.ts';
import { flowWords } from './flow-words.ts';

const marks = new Map(symbolMarks.flatMap(([symbol, variants]) => [...variants].map((one) => [one, symbol] as const)));
const words = (['deny', 'none', 'conditional', 'allow'] as const)
  .flatMap((verdict) => flowWords[verdict].map((word) => [word, verdict] as const))
  .sort(([a], [b]) => b.length - a.length || (a < b ? -1 : 1));

/** The sign or word that allows or forbids, at the beginning or the end of a text, and what is left; a text without one allows what it names. */
export function splitVerdict(text: string): {
  readonly verdict: Verdict;
  readonly symbol: string;
  readonly rest: string;
} {
  const line = foldWidth(text).trim();
  const signs = [...line];
  const first = signOf(signs[0] ?? '');
  if (first !== null) {
    let count = 1;
    // A row of dashes is drawn like one dash.
    while (first === '－' && signOf(signs[count] ?? '') === '－') count += 1;
    return { verdict: meaning(first), symbol: first, rest: clean(signs.slice(count).join('')) };
  }
  if (/^[xX]$/.test(line)) return { verdict: 'deny', symbol: '×', rest: '' };
  const last = signs.length > 1 ? signOf(signs.at(-1) ?? '') : null;
  if (last !== null && last !== '－')
    return { verdict: meaning(last), symbol: last, rest: clean(signs.slice(0, -1).join('')) };
  const lower = line.toLowerCase();
  for (const [word, verdict] of words) {
    if (lower.startsWith(word) && ends(lower.slice(word.length), word))
      return { verdict, symbol: word, rest: clean(line.slice(word.length)) };
    if (lower.endsWith(word) && /[\s:/)]$/.test(lower.slice(0, -word.length)))
      return { verdict, symbol: word, rest: clean(line.slice(0, -word.length)) };
  }
  return { verdict: 'allow', symbol: '', rest: line };
}

function signOf(sign: string): string | null {
  return marks.get(sign) ?? null;
}

function meaning(sign: string): Verdict {
  return (flowWords.signs as Readonly<Record<string, Verdict>>)[sign] ?? 'unknown';
}

function ends(rest: string, word: string): boolean {
  return rest === '' || /^[\s:：(（/,、]/u.test(rest) || (/[^a-z]$/.test(word) && /^[\da-z]/.test(rest));
}

function clean(rest: string): string {
  return rest.replace(/^[\s:：,、/]+|[\s:：,、/]+$/gu, '');
}
