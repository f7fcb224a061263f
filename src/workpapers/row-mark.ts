import type { Row } from '../evaluation/row.ts';
import type { Text } from '../text/language.ts';

const marks = {
  MATCH: { ja: '【一致】', en: '[Match]' },
  MISMATCH: { ja: '【不一致】', en: '[Mismatch]' },
  INDETERMINATE: { ja: '【要確認】', en: '[To check]' },
  NOT_COLLECTED: { ja: '【未入手】', en: '[Not obtained]' },
  OUT_OF_SCOPE: { ja: '【対象外】', en: '[Out of scope]' },
} as const satisfies Record<Row['result'], Text>;
const none: Text = { ja: '【該当なし】', en: '[None exist]' };
const byHand: Text = { ja: '【未実施】', en: '[Not done]' };

/** The mark a row carries on paper: the result's word, with 該当なし and 突合未実施 told apart (decisions 1, 2, 11). */
export function rowMark({ result, reason }: Pick<Row, 'result' | 'reason'>): Text {
  if (reason === 'NO_POPULATION') return none;
  return reason === 'NOT_BUILT' ? byHand : marks[result];
}
