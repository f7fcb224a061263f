import type { RowGroup } from './digest-rows.ts';
import { factSentence } from './fact-sentence.ts';
import type { PaperContext } from './paper-context.ts';
import { paperWords } from './paper-words.ts';
import type { DataRow } from './template-data.ts';

/** Candidates for findings: differing rows gathered by rule, with the sentence of fact of the first and the count of the others. */
export function candidateLines(groups: readonly RowGroup[], context: PaperContext): readonly DataRow[] {
  const { t, join, language } = context;
  const byRule = new Map<string, RowGroup[]>();
  for (const group of groups) {
    if (group.result === 'MISMATCH') byRule.set(group.rule, [...(byRule.get(group.rule) ?? []), group]);
  }
  const order = { H: 0, M: 1, L: 2 } as const;
  const rank = ({ severity }: RowGroup): number => (severity === null ? 3 : order[severity]);
  return [...byRule.entries()]
    .sort(([a, [x]], [b, [y]]) => rank(x as RowGroup) - rank(y as RowGroup) || (a < b ? -1 : 1))
    .map(([rule, same]): DataRow => {
      const [first] = same as [RowGroup];
      const sum = (member: 'count' | 'excepted' | 'compensated'): number =>
        same.reduce((total, group) => total + group[member], 0);
      const count = sum('count');
      const paper = context.paperOf(first.reconciliation);
      const ids = same.flatMap((group) => group.ids);
      const text = ids.slice(0, 10).join(' ');
      const more = count > 1 ? ` ${t(paperWords.moreRows, { n: count - 1, papers: paper })}` : '';
      const accepted = [
        ...(sum('excepted') > 0 ? [`${t(paperWords.例外承認)} ${sum('excepted')}`] : []),
        ...(sum('compensated') > 0 ? [`${t(paperWords.代替管理策)} ${sum('compensated')}`] : []),
      ];
      return {
        rule,
        item: context.rule(rule),
        procedures: join(first.procedures),
        controls: join(first.controls.map(context.control)),
        severity: context.severity(first.severity),
        count,
        accepted: join(accepted),
        sentence: factSentence(first.first, context) + (language === 'ja' ? more.trim() : more),
        rows: count > 10 ? t(paperWords.more, { text, n: count - 10 }) : text,
        paper,
      };
    });
}
