import type { RowGroup } from './digest-rows.ts';
import { leafHelpers } from './leaf-helpers.ts';
import type { PaperContext } from './paper-context.ts';
import { renderLeaf } from './render-leaf.ts';
import type { DataRow } from './template-data.ts';

const shown = 12;

/** The sentence for checks all of whose rows agree; it stays inside the workpaper (decision 12). */
export function matchSentence(groups: readonly RowGroup[], context: PaperContext): readonly DataRow[] {
  const { language, sentences, answers } = context;
  const byRule = new Map<string, RowGroup[]>();
  for (const group of groups) byRule.set(group.rule, [...(byRule.get(group.rule) ?? []), group]);
  const sound = [...byRule.entries()].filter(([, all]) => {
    const looked = all.filter(({ result }) => result !== 'OUT_OF_SCOPE');
    return looked.length > 0 && looked.every(({ result }) => result === 'MATCH');
  });
  const lines = sound.slice(0, shown).map(([rule, all]) => {
    const matches = all.filter(({ result }) => result === 'MATCH');
    const ids = matches.flatMap(({ first }) => first.evidence.map(({ id }) => id));
    const at =
      ids
        .flatMap((id) => answers.get(id)?.finishedAt ?? [])
        .sort()
        .at(-1) ?? '';
    const count = matches.reduce((sum, group) => sum + group.count, 0);
    const more = language === 'ja' ? 'ほか' : ' and others';
    const evidence = count > 1 ? `${ids[0] ?? ''}${more}` : (ids[0] ?? '');
    const data = { at: leafHelpers.dateTime(at, { data: { language } }), count, evidence };
    const sentence = renderLeaf(sentences.match[language], data, language);
    return { sentence: `${rule} ${context.rule(rule)}${language === 'ja' ? '：' : ': '}${sentence}` };
  });
  const n = sound.length - lines.length;
  if (n === 0) return lines;
  const rest =
    language === 'ja'
      ? `ほか${n}項目についても、突合した全件に差異は検出されなかった（D-14・D-30・D-50の各行）。`
      : `For ${n} more checks no difference was detected in any row (see D-14, D-30 and D-50).`;
  return [...lines, { sentence: rest }];
}
