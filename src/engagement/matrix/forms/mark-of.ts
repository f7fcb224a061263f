import { normaliseSymbol } from '../normalise-symbol.ts';
import { symbolMarks } from '../symbol-marks.ts';
import { awsServicesOf } from './aws-services-of.ts';
import { formWords } from './form-words.ts';
import { wordKey } from './word-key.ts';

const signs = new Set(symbolMarks.map(([symbol]) => symbol));
const above = /^(〃|々|〻|同上|″|"|'')$/u;
/** Letters of permissions: one, several set apart, or run together in one of the usual orders (RW, CRUD, LRDW). */
const letters = /^[A-Z](?:\s?[/・,、+&\s]\s?[A-Z]){0,7}$/;
const run = /^(?:R?W?X?D?A?|C?R?U?D?|L?R?D?W?X?P?T?A?S?E?)$/;
const known = new Set<string>(formWords.cell);

/** What a cell of a matrix looks like: a drawn sign, letters or words of a permission; null for anything else. */
export function markOf(text: string, more: ReadonlySet<string>): 'sign' | 'word' | null {
  if (text === '') return null;
  const { symbol, whole } = normaliseSymbol(text);
  if (signs.has(symbol) || signs.has(whole) || above.test(text)) return 'sign';
  const keys = [wordKey(symbol), wordKey(whole)];
  if (keys.some((key) => more.has(key)) || letters.test(symbol)) return 'word';
  if (run.test(symbol) && awsServicesOf(symbol) === null) return 'word';
  const parts = wordKey(symbol).split(/[・、,/+&]/);
  return parts.every((part) => known.has(part)) ? 'word' : null;
}
