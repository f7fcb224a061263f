/** Enclosed numbers (①②③, ❶) have a meaning of their own and are never turned into digits. */
const enclosed = /[\u2460-\u24ff\u2776-\u2793]/;

/** What cannot be seen: zero-width signs, direction marks, soft hyphen, variation selectors (also those of kanji, IVS). */
const invisible = /\p{Cf}|\p{Variation_Selector}|\u034f/gu;

/** Letters, kana and kanji that are in their one form already: most texts hold nothing else. */
const folded = /^[\x20-\x7e\u3041-\u3096\u30a1-\u30fa\u30fc\u4e00-\u9fff]*$/;

/** A text with one width and nothing invisible in it; enclosed numbers stay. */
export function foldWidth(text: string): string {
  if (folded.test(text)) return text;
  const parts = [''];
  for (const sign of text.replace(invisible, '')) {
    // Kana voicing marks join the sign before them, so only enclosed signs are set apart from the normalisation.
    if (enclosed.test(sign)) parts.push(sign, '');
    else parts[parts.length - 1] += sign;
  }
  return parts.map((part) => (enclosed.test(part) ? part : part.normalize('NFKC'))).join('');
}
