import { foldWidth } from '../../fold-width.ts';

const kana = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー々〆';
const gap = new RegExp(`(?<=[${kana}])\\s+(?=[${kana}])`, 'gu');

/** A client's word in one line and one width: 「運 用 者」 and a heading broken over two lines are the words they spell. */
export function wordOf(text: string): string {
  return foldWidth(text).trim().replace(gap, '').replace(/\s+/g, ' ');
}
