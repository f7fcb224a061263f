import type { TextMeasure } from './text-measure.ts';

/** A sentence broken into lines no wider than so many points; no line starts with a sign that must not stand there. */
export function wrapText(text: string, room: number, size: number, measure: TextMeasure): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const sign of text) {
    if (line !== '' && measure(line + sign, size) > room && !'、。」）・ー'.includes(sign)) {
      lines.push(line);
      line = '';
    }
    line += sign;
  }
  return line === '' ? lines : [...lines, line];
}
