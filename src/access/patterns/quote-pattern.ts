import { literalMarks } from './literal-marks.ts';

/** The pattern that stands for exactly this text, its own `*` and `?` included. */
export function quotePattern(text: string): string {
  if (text.indexOf('*') < 0 && text.indexOf('?') < 0) return text;
  return text.replaceAll('*', literalMarks.star).replaceAll('?', literalMarks.question);
}
