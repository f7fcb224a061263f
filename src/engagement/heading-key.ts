import { plainText } from './plain-text.ts';

/** A heading, sheet name or title reduced to what identifies it: no spaces, marks of emphasis or letter case. */
export function headingKey(text: string): string {
  return plainText(text)
    .toLowerCase()
    .replace(/[\s*※★■●◆【】「」『』[\]・:]/gu, '')
    .replace(/\((必須|任意|required|optional)\)/g, '');
}
