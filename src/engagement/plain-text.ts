const circled = /[\u2460-\u24ff\u2776-\u2793]/;
const marks: readonly (readonly [RegExp, string])[] = [
  [/^[○〇◯⭕]$/u, '○'],
  [/^[×✕✖╳❌xX]$/u, '×'],
  [/^[✓✔☑レ]$/u, '✓'],
  [/^[-‐‑–—―ー−─]$/u, '－'],
];

/** A cell's text with one width, single spaces and one form of each lone mark; circled numbers stay (①②③ have a meaning). */
export function plainText(raw: string): string {
  const text = [...raw.replace(/\r\n?/g, '\n')]
    .reduce<string[]>(
      (parts, sign) => {
        // Kana voicing marks join the sign before them, so only circled signs are set apart from the normalisation.
        if (circled.test(sign)) parts.push(sign, '');
        else parts[parts.length - 1] += sign;
        return parts;
      },
      [''],
    )
    .map((part) => (circled.test(part) ? part : part.normalize('NFKC')))
    .join('')
    .replace(/[\u200b\ufeff\u00ad]/g, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
  const mark = marks.find(([pattern]) => pattern.test(text));
  return mark === undefined ? text : mark[1];
}
