import type { Procedure } from '../procedures/procedure.ts';
import type { PaperContext } from './paper-context.ts';
import { paperWords } from './paper-words.ts';
import { shortInstant } from './short-instant.ts';
import type { DataRow } from './template-data.ts';

/** Sections 4 and 10 of a procedure sheet: what was obtained for it, and which part of the period the sources can show. */
export function procedureEvidence(
  procedure: Procedure,
  context: PaperContext,
): {
  readonly evidence: readonly DataRow[];
  readonly sources: readonly DataRow[];
  readonly unplanned: readonly string[];
} {
  const { input, t, asked } = context;
  const items = new Map(input.content.evidenceItems.map((item) => [item.id, item]));
  const named = [...new Set(procedure.controls.flatMap(({ evidence }) => evidence))].sort();
  const planned = new Set(input.plan.operations.map(({ item }) => item));
  const title = (id: string): string => {
    const item = items.get(id);
    return item === undefined ? '' : t(item.title);
  };
  const evidence = named
    .filter((id) => planned.has(id) || asked.has(id))
    .map((id): DataRow => {
      const { answers = [], silent = 0 } = asked.get(id) ?? {};
      const of = (...outcomes: string[]): number => answers.filter(({ outcome }) => outcomes.includes(outcome)).length;
      const [first] = answers;
      return {
        id,
        title: title(id),
        answered: of('answered'),
        absent: of('absent'),
        refused: of('denied', 'failed', 'cut'),
        silent,
        jst: shortInstant(
          answers
            .map(({ finishedAt }) => finishedAt)
            .sort()
            .at(-1) ?? '',
        ),
        numbers:
          first === undefined
            ? ''
            : answers.length === 1
              ? first.evidenceId
              : t(paperWords.more, { text: first.evidenceId, n: answers.length - 1 }),
      };
    });
  const sources = procedure.periodSources.map((id): DataRow => {
    const retention = items.get(id)?.retention;
    const answers = asked.get(id)?.answers ?? [];
    const read = answers.filter(({ outcome }) => outcome === 'answered' || outcome === 'absent');
    const periods = [...new Set(read.flatMap(({ evidenceId }) => context.envelope(evidenceId)?.period ?? []))].filter(
      (text) => text !== '',
    );
    const state =
      planned.has(id) || asked.has(id)
        ? read.length > 0
          ? t(paperWords.obtained, { read: read.length })
          : t(paperWords.notObtained)
        : t(paperWords.notPlanned);
    return {
      id,
      title: title(id),
      retention: retention === null || retention === undefined ? '' : t(retention),
      state,
      period: periods.sort().join(' '),
    };
  });
  return { evidence, sources, unplanned: named.filter((id) => !planned.has(id) && !asked.has(id)) };
}
