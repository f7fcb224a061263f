import { plainText } from './plain-text.ts';

const words: readonly (readonly [RegExp, 'adopted' | 'replaced' | 'not-adopted'])[] = [
  [
    /^(不採用|非採用|採用しない|採用せず|対象外|適用外|非適用|適用しない|×|no|not adopted|rejected|n\/a)$/i,
    'not-adopted',
  ],
  [/^(読替|読み替え|読替え|変更|変更採用|変更して採用|独自値?|自社値|replaced?|changed|own value)$/i, 'replaced'],
  [/^(採用|採用する|採用済み?|適用|適用する|○|◎|✓|yes|adopted?|applied)$/i, 'adopted'],
];

/** Reads 採否: adopted, replaced by an own value, or not adopted; null for words that are none of these. */
export function readDecision(raw: string): 'adopted' | 'replaced' | 'not-adopted' | null {
  const text = plainText(raw).replace(/[ \n。]/g, '');
  return words.find(([pattern]) => pattern.test(text) || pattern.test(plainText(raw)))?.[1] ?? null;
}
