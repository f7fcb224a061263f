import { foldWidth } from '../../fold-width.ts';

/** Which side of a grid opens connections. */
export type GridDirection = 'rows' | 'columns';

const opening = '(?:発信元|発信|送信元|接続元|通信元|始点|起点|要求元|from|source|src|initiator)';
const answering = '(?:宛先|あて先|送信先|接続先|通信先|終点|着信先|着信|要求先|to|destination|dest|dst|responder)';
const from = new RegExp(`(?<![a-z])${opening}(?![a-z])`, 'iu');
const to = new RegExp(`(?<![a-z])${answering}(?![a-z])`, 'iu');
const rowWords = '(?:行|縦軸?|左側?|左列|↓|rows?)';
const columnWords = '(?:列|横軸?|上側?|上段|→|columns?)';
const said: readonly (readonly [RegExp, GridDirection])[] = [
  [new RegExp(`${rowWords}[^。\\n列横]{0,8}${opening}`, 'iu'), 'rows'],
  [new RegExp(`${columnWords}[^。\\n行縦]{0,8}${answering}`, 'iu'), 'rows'],
  [new RegExp(`${rowWords}[^。\\n列横]{0,8}${answering}`, 'iu'), 'columns'],
  [new RegExp(`${columnWords}[^。\\n行縦]{0,8}${opening}`, 'iu'), 'columns'],
];

/** The texts around a grid: in its corner, above its columns, left of its rows, and anywhere else on the sheet. */
export interface GridTexts {
  readonly corner: readonly string[];
  readonly above: readonly string[];
  readonly left: readonly string[];
  readonly others: readonly string[];
}

/** Whether rows or columns open the connections, where the paper says so; null where it does not, or says both. */
export function gridDirection({ corner, above, left, others }: GridTexts): GridDirection | null {
  const found = new Set<GridDirection>();
  const side = (texts: readonly string[], opens: GridDirection, answers: GridDirection): void => {
    for (const text of texts.map(foldWidth)) {
      if (from.test(text) && !to.test(text)) found.add(opens);
      if (to.test(text) && !from.test(text)) found.add(answers);
    }
  };
  side(above, 'columns', 'rows');
  side(left, 'rows', 'columns');
  for (const text of corner) {
    const read = cornerDirection(text);
    if (read !== null) found.add(read);
  }
  if (found.size === 0)
    for (const text of others) {
      const spoken = said.filter(([pattern]) => pattern.test(foldWidth(text)));
      for (const [, direction] of spoken) found.add(direction);
    }
  const [only, ...more] = [...found];
  return only !== undefined && more.length === 0 ? only : null;
}

/** `発信元＼宛先` names the rows first; arrows and the place in a divided cell say it themselves. */
function cornerDirection(raw: string): GridDirection | null {
  const text = foldWidth(raw);
  for (const [arrow, opens] of [
    ['↓', 'rows'],
    ['→', 'columns'],
  ] as const) {
    const parts = text.split(/[\\/|\n]|\s{2,}/u).filter((part) => part.includes(arrow));
    for (const part of parts.flatMap((one) => one.split(/(?<=[↓→])/u)).filter((one) => one.includes(arrow))) {
      if (from.test(part) && !to.test(part)) return opens;
      if (to.test(part) && !from.test(part)) return opens === 'rows' ? 'columns' : 'rows';
    }
  }
  for (const [pattern, direction] of said) if (pattern.test(text)) return direction;
  const [opener, answerer] = [from.exec(text)?.index ?? -1, to.exec(text)?.index ?? -1];
  if (opener < 0 && answerer < 0) return null;
  // One word alone heads the column below it.
  if (answerer < 0) return 'rows';
  if (opener < 0) return 'columns';
  const between = text.slice(Math.min(opener, answerer), Math.max(opener, answerer));
  if (between.includes('\n')) {
    // In a divided cell the words at the upper right speak of the columns.
    if (!/^\s+\S/u.test(raw)) return null;
    return opener < answerer ? 'columns' : 'rows';
  }
  if (!/[\\/|、,・×xX]/u.test(between) && !/\s/.test(between)) return null;
  return opener < answerer ? 'rows' : 'columns';
}
