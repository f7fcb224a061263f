import { foldWidth } from '../../fold-width.ts';
import { splitFootnotes } from '../../matrix/split-footnotes.ts';
import { matcherOf } from './matcher-of.ts';

const kana = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー々〆';
const gap = new RegExp(`(?<=[${kana}])\\s+(?=[${kana}])`, 'gu');

/** A heading of the grid as the name of a zone and what it is found by: `公開セグメント※1`, `DMZ (10.0.1.0/24)`, `Web` above `Tier=web`. */
export function splitZoneName(raw: string): { readonly name: string; readonly values: readonly string[] } {
  const values: string[] = [];
  const take = (part: string): boolean => {
    const parts = part.split(/[、,;；\n]|\s+/u).filter((one) => one.trim() !== '');
    const all = parts.length > 0 && parts.every((one) => matcherOf(one) !== null);
    if (all) values.push(...parts.map((one) => one.trim()));
    return all;
  };
  const text = raw.length > 500 ? raw.slice(0, 500) : raw;
  const outside = text.replace(/[(（[［【]([^()（）[\]［］【】]*)[)）\]］】]/gu, (whole, inside: string) =>
    take(inside) ? '\n' : whole,
  );
  const lines = outside.split('\n').filter((line) => line.trim() !== '');
  const named = lines.length > 1 ? lines.filter((line) => !take(line)) : lines;
  // A name written down the cell, one sign a line.
  const isStacked = named.length > 1 && named.every((line) => [...line.trim()].length === 1);
  const joined = foldWidth(named.map((line) => (isStacked ? line.trim() : line)).join(isStacked ? '' : '\n'))
    .trim()
    .replace(gap, '')
    .replace(/\s+/g, ' ');
  const { symbol, marks } = splitFootnotes(joined);
  // Words in brackets belong to the name; only real footnote marks do not.
  const name = marks.some((mark) => !/^(※|\*|注|†|‡)/u.test(mark)) ? joined : symbol;
  if (values.length === 0 && matcherOf(name) !== null) values.push(name);
  return { name: name.trim(), values };
}
