import { displayWidth } from './display-width.ts';

const words = /[\x21-\x7e]+|[^\x21-\x7e]/gu;

/** Lines one paragraph takes when words move down whole and only a word longer than the line is broken. */
function wrapParagraph(text: string, capacity: number): number {
  if (displayWidth(text) <= capacity) return 1;
  let lines = 1;
  let used = 0;
  for (const [word] of text.matchAll(words)) {
    const width = displayWidth(word);
    if (used + width <= capacity) used += width;
    else if (width <= capacity) {
      lines += 1;
      used = width;
    } else {
      const rest = used === 0 ? width : width + capacity;
      lines += Math.ceil(rest / capacity) - 1;
      used = width % capacity;
    }
  }
  return lines;
}

/** Lines a text takes in a box of so many half-width characters; spreadsheets do not measure merged rows themselves. */
export function countLines(text: string, capacity: number): number {
  if (!text.includes('\n')) return wrapParagraph(text, capacity);
  return text.split('\n').reduce((lines, paragraph) => lines + wrapParagraph(paragraph, capacity), 0);
}
