import type { Procedure } from '../procedures/procedure.ts';
import { reasonWords } from '../text/reason-words.ts';
import { candidateLines } from './candidate-lines.ts';
import { countColumns } from './count-columns.ts';
import type { RowGroup } from './digest-rows.ts';
import { gapSentence } from './gap-sentence.ts';
import { matchSentence } from './match-sentence.ts';
import type { PaperContext } from './paper-context.ts';
import { paperWords } from './paper-words.ts';
import { rowMark } from './row-mark.ts';
import type { DataRow } from './template-data.ts';

const shownRules = 8;

/** Sections 6 to 8 of a procedure sheet: counts by control, candidates, and what remains open. */
export function procedureResults(
  procedure: Procedure,
  context: PaperContext,
): Readonly<Record<string, readonly DataRow[]>> {
  const { input, t } = context;
  const own = new Set(procedure.controls.map(({ control }) => control));
  const groups = context.digest.groups
    .filter(({ procedures, controls }) => procedures.includes(procedure.id) && controls.some((id) => own.has(id)))
    .map((group) => ({ ...group, controls: group.controls.filter((id) => own.has(id)) }));
  const named = [...new Set(procedure.controls.flatMap(({ reconciliations }) => reconciliations))].sort();
  const reconciliations = named.flatMap((id) => input.content.reconciliations.find((one) => one.id === id) ?? []);
  const counted = (id: string): number =>
    groups.filter(({ reconciliation }) => reconciliation === id).reduce((sum, { count }) => sum + count, 0);
  const missing = groups.filter(({ reason }) => reason === 'NOT_BUILT');
  return {
    counts: input.results.summary.pairs
      .filter((pair) => pair.procedure === procedure.id)
      .map((pair) => ({
        control: context.control(pair.control),
        ...countColumns(pair.counts),
        platforms: pair.platforms,
        platformsRead: pair.platformsWithEvidence,
      })),
    tables: reconciliations.map((one) => {
      const done = one.built && counted(one.id) > 0;
      const paper = done ? context.paperOf(one.id) : 'B-04';
      return {
        id: one.id,
        title: t(one.title),
        key: t(one.key),
        count: counted(one.id),
        paper,
        state: done ? t(paperWords.byTool) : t(reasonWords.NOT_BUILT),
      };
    }),
    matches: matchSentence(groups, context),
    candidates: candidateLines(groups, context),
    open: openLines(
      groups.filter(
        ({ result, reason }) => result === 'INDETERMINATE' || (result === 'NOT_COLLECTED' && reason !== 'NOT_BUILT'),
      ),
      context,
    ),
    notBuilt: [...new Set(missing.map(({ reconciliation, rule }) => (rule.startsWith('BL-') ? rule : reconciliation)))]
      .sort()
      .map((id) => {
        const those = missing.filter(
          ({ reconciliation, rule }) => rule === id || (reconciliation === id && !rule.startsWith('BL-')),
        );
        const reconciliation = input.content.reconciliations.find((one) => one.id === those[0]?.reconciliation);
        return {
          id,
          title: context.rule(id),
          controls: context.join([...new Set(those.flatMap(({ controls }) => controls))].map(context.control).sort()),
          left: reconciliation === undefined ? '' : t(reconciliation.left),
          right: reconciliation === undefined ? '' : t(reconciliation.right),
        };
      }),
  };
}

function openLines(groups: readonly RowGroup[], context: PaperContext): readonly DataRow[] {
  const byReason = new Map<string, RowGroup[]>();
  for (const group of groups) {
    const key = [group.result, group.reason, group.code, group.result === 'NOT_COLLECTED' ? group.platform : ''].join(
      '|',
    );
    byReason.set(key, [...(byReason.get(key) ?? []), group]);
  }
  return [...byReason.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, same]) => {
      const [first] = same as [RowGroup];
      const rules = [...new Set(same.map(({ rule }) => rule))].sort();
      const text = context.join(rules.slice(0, shownRules));
      return {
        result: first.result,
        mark: context.t(rowMark(first)),
        reason: context.t(reasonWords[first.reason]),
        code: first.code ?? '',
        count: same.reduce((sum, { count }) => sum + count, 0),
        controls: context.join([...new Set(same.flatMap(({ controls }) => controls))].map(context.control).sort()),
        rules: rules.length > shownRules ? context.t(paperWords.more, { text, n: rules.length - shownRules }) : text,
        sentence: gapSentence(same, context),
      };
    });
}
