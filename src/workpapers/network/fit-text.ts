import type { TextMeasure } from './text-measure.ts';

/** A text no wider than so many points; what had to be cut ends in `…`. */
export function fitText(text: string, room: number, size: number, bold: boolean, measure: TextMeasure): string {
  if (measure(text, size, bold) <= room) return text;
  const signs = Array.from(text);
  let low = 0;
  let high = signs.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (measure(`${signs.slice(0, middle).join('')}…`, size, bold) <= room) low = middle;
    else high = middle - 1;
  }
  return `${signs.slice(0, low).join('').trimEnd()}…`;
}
