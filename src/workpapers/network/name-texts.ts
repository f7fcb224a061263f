import type { PictureText } from './picture.ts';

/** What an element is, its name and its id, each on a line; an element without a name has its id in bold. */
export function nameTexts(kind: string, name: string | null, id: string): readonly PictureText[] {
  const head: PictureText = { text: kind, size: 7.5 };
  if (name === null || name === '' || name === id) return [head, { text: id, size: 8.5, bold: true }];
  return [head, { text: name, size: 9, bold: true }, { text: id, size: 7.5 }];
}
