/**
 * Signs that are one sign to the eye, first the one they are read as. Filled and hollow, single and double stay apart (○ ◎ ● ◉,
 * △ ▲), for what they mean stands only in the client's legend.
 */
export const symbolMarks: readonly (readonly [symbol: string, variants: string])[] = [
  ['○', '○〇◯⚪⭕❍\u25e6\u26ac'],
  ['◎', '◎\u229a\u29be'],
  ['●', '●⚫⬤'],
  ['◉', '◉⦿'],
  ['×', '×✕✖☓╳✗✘❌\u2a2f\u2a09\u{1f5d9}'],
  ['△', '△▵\u2206\u0394\u{1f6c6}'],
  ['▲', '▲▴\u{1f53a}'],
  ['▽', '▽▿\u2207'],
  ['▼', '▼▾\u{1f53b}'],
  ['□', '□☐⬜◻▢\u25fd'],
  ['■', '■⬛◼\u25fe'],
  ['◇', '◇\u25ca\u2b26'],
  ['◆', '◆\u2b25'],
  ['☆', '☆\u2729'],
  ['★', '★\u2b50'],
  ['✓', '✓✔☑✅\u{1f5f8}\u221a'],
  [
    '－',
    '－\u002d\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2500\u2501\u30fc\u2043\u02d7\u2574\u2576\u254c\u23af\u2e3a\u2e3b\u2796',
  ],
];
