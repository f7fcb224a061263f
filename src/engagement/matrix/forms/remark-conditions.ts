import type { AxisEntry } from './axis-entry.ts';
import type { FormContext } from './form-context.ts';

const conditional =
  /のみ|に限る|限り|限定|の場合|のとき|する際|時に|貸出|要申請|申請が必要|承認が必要|承認後|要承認|条件|期間中|まで|MFA|多要素|除く|営業時間|時間内|時間外/;

/** Conditions that stand beside a line: all of a column of conditions, and of remarks those that say when or how; the others stay remarks. */
export function remarkConditions(
  entry: AxisEntry,
  context: FormContext,
): { readonly conditions: readonly string[]; readonly remark: string } {
  const { condition, remark } = entry;
  const own = condition === null || /^[-－ー―なし無]+$/.test(condition.text) ? [] : [condition];
  const said = remark !== null && conditional.test(remark.text) ? [remark] : [];
  if (remark !== null) {
    const made =
      said.length > 0
        ? `条件（運用）: ${remark.text}`
        : '条件としては扱いません（条件であるときは対応付けファイルの footnotes に書いてください）';
    context.notes.push({ kind: said.length > 0 ? 'normalised' : 'ignored', at: remark.at, seen: remark.raw, made });
  }
  const conditions = [...own, ...said].map(({ text, raw, at }) => context.builder.condition(text, raw, at));
  return { conditions, remark: remark?.text ?? '' };
}
