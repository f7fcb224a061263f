import type { BaselineItem } from '../procedures/baseline-item.ts';
import { headingKey } from './heading-key.ts';

/** Which recommended setting a client's line speaks of. */
export type ItemMatch =
  | { readonly kind: 'matched'; readonly item: BaselineItem; readonly by: 'id' | 'words' }
  | { readonly kind: 'ambiguous' | 'unmatched'; readonly candidates: readonly BaselineItem[] };

const shortest = 4;

/** Finds the item by its id, else by title or synonym: the same words, or one containing the other; never by likeness alone. */
export function matchItem(id: string, words: string, target: string, baseline: readonly BaselineItem[]): ItemMatch {
  const written = /\bBL-[A-Z]+-\d+\b/.exec(`${id} ${words}`.normalize('NFKC').toUpperCase())?.[0];
  if (written !== undefined) {
    const item = baseline.find((one) => one.id === written);
    const other = baseline.find(
      (one) => one !== item && headingKey(words) !== '' && names(one).includes(headingKey(words)),
    );
    if (item !== undefined && other !== undefined) return { kind: 'ambiguous', candidates: [item, other] };
    if (item !== undefined) return { kind: 'matched', item, by: 'id' };
  }
  const key = headingKey(words);
  if (key === '') return { kind: 'unmatched', candidates: [] };
  const keys = [
    ...new Set([key, key.replace(/\([^)]*\)/g, ''), headingKey(target + words), headingKey(words + target)]),
  ];
  const near = headingKey(target);
  for (const holds of [same, contains]) {
    for (const one of keys) {
      const found = baseline.filter((item) => names(item).some((name) => holds(name, one)));
      const narrowed = near === '' ? [] : found.filter((item) => names(item).some((name) => name.includes(near)));
      const [item, more] = found.length > 1 && narrowed.length === 1 ? narrowed : found;
      if (item !== undefined && more === undefined) return { kind: 'matched', item, by: 'words' };
      if (found.length > 1) return { kind: 'ambiguous', candidates: found.slice(0, 5) };
    }
  }
  return { kind: 'unmatched', candidates: nearest(keys[2] ?? key, baseline) };
}

const same = (name: string, key: string): boolean => name === key;
const contains = (name: string, key: string): boolean =>
  (key.length >= shortest && name.includes(key)) || (name.length >= shortest && key.includes(name));

function names(item: BaselineItem): readonly string[] {
  return [item.title.ja, item.title.en, ...item.synonyms, item.parameter?.name ?? '']
    .map(headingKey)
    .filter((name) => name !== '');
}

/** The items whose names share most pairs of letters with the line; shown to a human, never used. */
function nearest(key: string, baseline: readonly BaselineItem[]): readonly BaselineItem[] {
  return baseline
    .map((item) => ({ item, score: Math.max(...names(item).map((name) => likeness(name, key))) }))
    .filter(({ score }) => score >= 0.25)
    .sort((a, b) => b.score - a.score)
    .slice(0, 3)
    .map(({ item }) => item);
}

function likeness(a: string, b: string): number {
  const pairs = (text: string): Set<string> =>
    new Set([...text].slice(1).map((sign, index) => [...text][index] + sign));
  const left = pairs(a);
  const right = pairs(b);
  const shared = [...left].filter((pair) => right.has(pair)).length;
  return left.size + right.size === 0 ? 0 : (2 * shared) / (left.size + right.size);
}
