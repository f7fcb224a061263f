import type { Language } from '../text/language.ts';
import { say } from '../text/say.ts';
import { drawingWords } from './drawing-words.ts';
import { printableText } from './printable-text.ts';

const limit = 32_767;

/** A string as Excel must store it: never a formula, never over 32,767 units, `_x0041_` not read as an escape. */
export function excelText(text: string, language: Language): string {
  let safe = printableText(text);
  if (safe.includes('_x')) safe = safe.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
  if (safe.length <= limit) return safe;
  const kept = safe.slice(0, limit - 100).replace(/[\ud800-\udbff]$/, '');
  return kept + say(drawingWords.cut, language, { count: safe.length - kept.length });
}
