import { foldWidth } from '../../fold-width.ts';

/** A word reduced to what tells it from others: no spaces, marks of emphasis or letter case. */
export function wordKey(text: string): string {
  return foldWidth(text)
    .toLowerCase()
    .replace(/[\s*※★■●◆【】「」『』[\]:]/gu, '')
    .replace(/\((必須|任意)\)/g, '');
}
