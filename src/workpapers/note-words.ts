import type { ImportNote } from '../engagement/client-document.ts';
import type { Text } from '../text/language.ts';

/** What an import note says about a place of a client document. */
export const noteWords: Readonly<Record<ImportNote['kind'], Text>> = {
  normalised: { ja: '読替え', en: 'read as' },
  ignored: { ja: '不使用', en: 'not used' },
  unmatched: { ja: '未対応行', en: 'no matching check' },
  ambiguous: { ja: '複数の解釈', en: 'ambiguous' },
  hidden: { ja: '非表示', en: 'hidden' },
  struck: { ja: '取消線', en: 'struck out' },
  error: { ja: '読取不能', en: 'not readable' },
};
