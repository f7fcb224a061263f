import type { Language, Text } from '../text/language.ts';
import { say } from '../text/say.ts';
import { paperWords } from './paper-words.ts';
import { printValue } from './print-value.ts';

/** A limit as a document writes it: `>=`, 80, `percent`. */
export interface Threshold {
  readonly comparison: string;
  readonly threshold: number;
  readonly unit?: string | null;
}

const comparisons: Readonly<Record<string, Text>> = {
  '>=': paperWords.atLeast,
  '<=': paperWords.atMost,
  '>': paperWords.above,
  '<': paperWords.below,
};

/** A limit in words: 80%以上. */
export function printThreshold({ comparison, threshold, unit }: Threshold, language: Language): string {
  const value = printValue(threshold, unit ?? undefined, language);
  const words = comparisons[comparison];
  return words === undefined ? value : say(words, language, { value });
}
