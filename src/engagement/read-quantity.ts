import { plainText } from './plain-text.ts';

/** Units a requirement may be written in; years and weeks are counted in days. */
export type QuantityUnit =
  | 'day'
  | 'hour'
  | 'minute'
  | 'second'
  | 'char'
  | 'count'
  | 'percent'
  | 'KiB'
  | 'MiB'
  | 'GiB'
  | 'TiB'
  | 'KB'
  | 'MB'
  | 'GB'
  | 'TB';

/** A requirement's value as understood, or why it is not. */
export type Quantity =
  | {
      readonly value: number | boolean;
      /** Null where none is written. */
      readonly unit: QuantityUnit | null;
      /** Null where the text names none. */
      readonly comparison: '>=' | '<=' | '>' | '<' | null;
    }
  | { readonly unclear: string };

const yes = /^(必須|必要|要|○|◎|✓|有効|有り?|あり|はい|true|yes|y|on|enabled?|required|許可|可|する|実施|設定済み?)$/i;
const no = /^(禁止|不可|不要|×|無効|無し?|なし|いいえ|false|no|n|off|disabled?|none|しない|未実施|不許可|prohibited)$/i;
const polite =
  /((で|が)?(ある|する|とする|にする|であること|すること|とすること|にすること|です|のこと)|化(する|すること)?|[。.])$/;
const hedge =
  /原則|ただし|但し|除く|除き|場合|例外|できれば|推奨|程度|およそ|約|別途|協議|適宜|随時|必要に応じ|または|又は|もしくは|及び|かつ|検討|望ましい|努め/;
const harmless =
  /^(以内|に|を|で|は|の|へ|毎|ごと|変更|更新|ローテーション|交換|保存|保持|保管|無効化|停止|削除|設定|通知|取得|実施|とする|する|こと|である|最低|最小|最大|最長|最短|少なくとも|上限|下限|過去|直近|連続|過ぎ|経過|後|[、。.,: ])*$/;

const units: readonly (readonly [RegExp, QuantityUnit, number])[] = [
  [/^(日間?|days?|d)$/i, 'day', 1],
  [/^(週間?|weeks?)$/i, 'day', 7],
  [/^(年間?|years?)$/i, 'day', 365],
  [/^(時間|hours?|h)$/i, 'hour', 1],
  [/^(分間?|minutes?|min)$/i, 'minute', 1],
  [/^(秒間?|seconds?|sec|s)$/i, 'second', 1],
  [/^(文字|字|桁|characters?|chars?)$/i, 'char', 1],
  [/^(個|件|本|回|名|人|台|世代|つ|times)$/i, 'count', 1],
  [/^(%|パーセント|percent)$/i, 'percent', 1],
  ...(['KiB', 'MiB', 'GiB', 'TiB', 'KB', 'MB', 'GB', 'TB'] as const).map(
    (unit) => [new RegExp(`^${unit}$`, 'i'), unit, 1] as const,
  ),
];

/** Reads a requirement such as 90日以内, １４文字以上, 70%, 20GiB, 必須 or ○; what leaves room for doubt is never guessed. */
export function readQuantity(raw: string): Quantity {
  const text = plainText(raw).replace(/\n/g, ' ');
  if (text === '' || text === '－' || text === '/') return { unclear: '値が書かれていない' };
  const bare = text.replace(/ /g, '');
  const word = bare.replace(polite, '');
  for (const one of [bare, word]) {
    if (yes.test(one)) return { value: true, unit: null, comparison: null };
    if (no.test(one)) return { value: false, unit: null, comparison: null };
  }
  if (hedge.test(bare)) return { unclear: '条件や例外、幅のある表現が含まれる' };
  if (/\d[^\d]{0,6}[~〜～∼][^\d]{0,3}\d|\d+-\d+|から.*\d.*まで/.test(bare)) return { unclear: '範囲で書かれている' };
  if (/\d割|割$/.test(bare)) return { unclear: '「割」で書かれている（%で指定する）' };
  return readNumber(bare);
}

function readNumber(text: string): Quantity {
  const numbers = text.match(/-?\d[\d,]*(\.\d+)?/g) ?? [];
  if (numbers.length === 0) return { unclear: '数値も可否も読み取れない' };
  if (numbers.length > 1) return { unclear: '数値が複数ある' };
  const [digits = ''] = numbers;
  if (digits.includes(',') && !/^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(digits)) return { unclear: '桁区切りが正しくない' };
  const value = Number(digits.replaceAll(',', ''));
  const [before = '', after = ''] = text.split(digits);
  const compared = readComparison(before, after);
  if (compared === null) return { unclear: '比較の向きが二通りに読める' };
  const [, unitText = '', rest = ''] =
    /^([A-Za-z%]+|日間?|週間?|年間?|時間|分間?|秒間?|文字|字|桁|個|件|本|回|名|人|台|世代|つ|パーセント|[かヶカケ箇ヵ]月間?|月間?)?(.*)$/.exec(
      compared.after,
    ) ?? [];
  if (!harmless.test(compared.before) || !harmless.test(rest)) return { unclear: '値のほかに読み取れない語がある' };
  const { comparison } = compared;
  if (/月/.test(unitText)) {
    if (value % 12 === 0) return { value: (value / 12) * 365, unit: 'day', comparison };
    return { unclear: '月数は日数が定まらない（日数で指定する）' };
  }
  if (unitText === '') return { value, unit: null, comparison };
  const unit = units.find(([pattern]) => pattern.test(unitText));
  if (unit === undefined) return { unclear: `単位「${unitText}」を読み取れない` };
  return { value: value * unit[2], unit: unit[1], comparison };
}

type Comparison = '>=' | '<=' | '>' | '<';

const words: readonly (readonly [RegExp, Comparison])[] = [
  [/以上|≧|≥|>=|最低|最小|最短|少なくとも|下限/, '>='],
  [/以内|以下|まで|≦|≤|<=|最大|最長|上限/, '<='],
  [/未満|より(小さい|少ない|短い)|<(?!=)/, '<'],
  [/を?超(える|過)?|より(大きい|多い|長い)|>(?!=)/, '>'],
];

function readComparison(
  before: string,
  after: string,
): { readonly before: string; readonly after: string; readonly comparison: Comparison | null } | null {
  const found = words.filter(([pattern]) => pattern.test(before) || pattern.test(after));
  if (found.length > 1) return null;
  const [pattern, comparison] = found[0] ?? [/(?!)/, null];
  return { before: before.replace(pattern, ''), after: after.replace(pattern, ''), comparison };
}
