import type { Level } from '../../procedures/level.ts';
import { foldWidth } from '../fold-width.ts';
import { levelWords } from './level-words.ts';

/** What the client's words for a permission mean, or why that cannot be said. */
export type ParsedLevels =
  | { readonly kind: 'levels'; readonly levels: readonly Level[]; readonly notApplicable: boolean }
  | { readonly kind: 'ambiguous'; readonly candidates: readonly string[] }
  | { readonly kind: 'unknown' };

const order: readonly Level[] = ['L', 'R', 'D', 'W', 'X', 'P', 'T', 'A', 'S', 'E', 'ADM'];
const joined = /^L?R?D?W?X?P?T?A?S?E?$/;

/** Reads levels as letters (L,R,D,W or LRDW) or as words (参照・更新); a word that could mean two things is never decided here. */
export function parseLevels(text: string): ParsedLevels {
  const folded = foldWidth(text).replace(/\s+/g, ' ').trim();
  const whole = parsePart(folded);
  if (whole.kind !== 'unknown') return whole;
  const parts = folded
    .split(/(?:\s*(?:[,、・/+&＆;\n]|および|及び|と)\s*|\s+)/u)
    .map((part) => part.replace(/^[([]|[)\]]$/g, ''))
    .filter((part) => part !== '')
    .map(parsePart);
  const unclear = parts.find(({ kind }) => kind !== 'levels');
  if (unclear !== undefined) return unclear;
  const some = parts.flatMap((part) => (part.kind === 'levels' ? [part] : []));
  // "None and read" is no meaning; nor is "does not apply and read".
  if (some.length === 0 || some.some((part) => part.levels.length === 0)) return { kind: 'unknown' };
  const levels = new Set(some.flatMap((part) => part.levels));
  return { kind: 'levels', levels: order.filter((level) => levels.has(level)), notApplicable: false };
}

function parsePart(part: string): ParsedLevels {
  const key = part.toLowerCase().replace(/[\s_-]/g, '');
  // A dash alone may say "nothing allowed" or "does not apply".
  if (key === '' && part !== '') return { kind: 'ambiguous', candidates: ['なし（権限なし）', '対象外（比較しない）'] };
  const word = levelWords.find(({ words }) => words.includes(key));
  if (word !== undefined) {
    return 'candidates' in word
      ? { kind: 'ambiguous', candidates: word.candidates }
      : { kind: 'levels', levels: word.levels, notApplicable: word.notApplicable === true };
  }
  if (part === 'ADM') return { kind: 'levels', levels: ['ADM'], notApplicable: false };
  // Letters run together stand in our order; READ or ALTER are words, not letters.
  if (part !== '' && joined.test(part)) {
    return {
      kind: 'levels',
      levels: order.filter((level) => part.includes(level) && level !== 'ADM'),
      notApplicable: false,
    };
  }
  return { kind: 'unknown' };
}
