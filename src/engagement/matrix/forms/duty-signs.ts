import type { LegendLine } from './find-legends.ts';
import { formWords } from './form-words.ts';
import type { HeadText } from './matrix-block.ts';

/** What shows that a table assigns duties (主担当・副・承認) instead of permissions: its title, its sheet's name or its legend. */
export interface DutySigns {
  readonly duty: readonly HeadText[];
  /** What speaks for a table of permissions all the same. */
  readonly entitlement: readonly HeadText[];
}

const entitlement = /アクセス権|アクセス(コントロール|制御)|権限(一覧|表|マトリ|設定|管理表)|ACL|access.control/i;

/** Collects both kinds of signs, so that a sheet that bears both can be asked about. */
export function dutySigns(sheet: string, above: readonly HeadText[], legend: readonly LegendLine[]): DutySigns {
  const texts = [{ text: sheet, raw: sheet, at: `${sheet}!` }, ...above];
  const meanings = legend
    .filter(({ meaning }) => formWords.dutyMeanings.test(meaning))
    .map(({ meaning, symbol, at }) => ({ text: `${symbol} ${meaning}`, raw: meaning, at }));
  return {
    duty: [...texts.filter(({ text }) => formWords.duties.test(text)), ...meanings],
    entitlement: texts.filter(({ text }) => entitlement.test(text)),
  };
}
