import type { DocumentRow } from '../../client-document.ts';
import type { AccessMatrix } from '../access-matrix.ts';
import type { MappingDocument } from '../mapping-file.ts';
import { normaliseSymbol } from '../normalise-symbol.ts';
import { parseLevels } from '../parse-levels.ts';
import type { FormContext } from './form-context.ts';
import { wordKey } from './word-key.ts';

/** Which lines of the legend the tables need; in joined tables ○ and × only allow, and the operations need a meaning of their own. */
export function wantedSymbols(
  letters: readonly AccessMatrix['form'][],
  context: FormContext,
  cells: readonly DocumentRow[],
  mapping: MappingDocument | null,
): { readonly isWanted: (symbol: string) => boolean; readonly rows: readonly DocumentRow[] } {
  const joined = letters.some((letter) => letter === 'F' || letter === 'C') && context.operations.size > 0;
  if (!joined) return { isWanted: () => true, rows: [] };
  const has = (word: string): boolean =>
    context.legend.some(({ symbol }) => wordKey(symbol) === wordKey(word)) ||
    (mapping?.mapping.legend ?? []).some(({ symbol }) => wordKey(symbol) === wordKey(word));
  for (const { word, at } of context.operations.values()) {
    const guess = parseLevels(word);
    const levels = guess.kind === 'levels' ? guess.levels.join(', ') : 'W';
    if (!has(word)) context.doubts.add('operation', at, { seen: word, levels });
  }
  const only = letters.every((letter) => letter === 'F' || letter === 'C');
  const texts = new Set(cells.map(({ cells: own }) => normaliseSymbol(own['cell']?.kept ?? '').symbol));
  const named = (symbol: string): boolean =>
    [...texts].some((text) => text.split('・').some((part) => wordKey(part) === wordKey(symbol)));
  const isWanted = (symbol: string): boolean =>
    !only || (named(symbol) && !/^[×－]$/.test(normaliseSymbol(symbol).whole));
  const sign = (text: string, levels: string): DocumentRow[] => {
    const found = cells.find(({ cells: own }) => own['cell']?.kept === text);
    const at = found?.at ?? '';
    const cell = (value: string) => ({ raw: value, text: value, at });
    return found === undefined
      ? []
      : [{ at, cells: { symbol: cell(text), levels: cell(levels), meaning: cell('許可された操作がない') } }];
  };
  return { isWanted, rows: only ? [...sign('×', 'なし'), ...sign('－', 'なし')] : [] };
}
