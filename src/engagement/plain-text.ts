import { foldWidth } from './fold-width.ts';

const marks: readonly (readonly [RegExp, string])[] = [
  [/^[○〇◯⭕]$/u, '○'],
  [/^[×✕✖╳❌xX]$/u, '×'],
  [/^[✓✔☑レ]$/u, '✓'],
  [/^[-‐‑–—―ー−─]$/u, '－'],
];

/** A cell's text with one width, single spaces and one form of each lone mark; circled numbers stay (①②③ have a meaning). */
export function plainText(raw: string): string {
  const text = foldWidth(raw.replace(/\r\n?/g, '\n'))
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
  const mark = marks.find(([pattern]) => pattern.test(text));
  return mark === undefined ? text : mark[1];
}
