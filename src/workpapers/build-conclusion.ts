import { type Reason, reasonWords } from '../text/reason-words.ts';
import { type Result, resultWords } from '../text/result-words.ts';
import { countColumns } from './count-columns.ts';
import type { PaperContext } from './paper-context.ts';
import type { PaperData } from './paper-data.ts';
import type { DataRow } from './template-data.ts';

/** counts per control and procedure, never a rolled-up word; evaluation and conclusion are the auditor's (decision 8). */
export function buildConclusion(context: PaperContext): PaperData {
  const { input, t, digest } = context;
  const { content, results } = input;
  const { summary } = results;
  const pairs = new Map(summary.pairs.map((pair) => [`${pair.control} ${pair.procedure}`, pair]));
  const lines = content.controls.flatMap((control) =>
    content.procedures.flatMap((procedure): DataRow[] => {
      const pair = pairs.get(`${control.id} ${procedure.id}`);
      if (pair === undefined) return [];
      return [
        {
          group: control.group,
          control: control.number,
          newer: context.join(control.iso27002_2022),
          title: t(control.title),
          procedure: procedure.id,
          workpaper: procedure.workpaper,
          ...countColumns(pair.counts),
          platforms: pair.platforms,
          platformsRead: pair.platformsWithEvidence,
        },
      ];
    }),
  );
  const reached = new Set(summary.pairs.map(({ control }) => control));
  const reasons = Object.entries(summary.reasons).map(([key, count]): DataRow => {
    const [result, reason] = key.split('/') as [Result, Reason];
    return { result, resultWord: t(resultWords[result]), reason: t(reasonWords[reason]), count };
  });
  return {
    values: {
      platforms: digest.platforms.size,
      platformsRead: digest.platformsRead.size,
      notCollected: countColumns(summary.totals)['notCollected'],
      nothingRead: digest.platformsRead.size === 0,
      silent: context.join(content.controls.filter(({ id }) => !reached.has(id)).map(({ number }) => number)),
    },
    lists: {
      lines,
      totals: [countColumns(summary.totals)],
      reasons,
      groups: content.groups.map(({ number, title }) => ({ number, title: t(title) })),
    },
    about: { references: '← A-02　→ C-11～C-52, F-00' },
    proposal: true,
  };
}
