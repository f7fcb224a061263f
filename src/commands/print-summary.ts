import type { SummaryFile } from '../evaluation/summary-file.ts';
import type { Content } from '../procedures/content.ts';
import { commandWords } from '../text/command-words.ts';
import type { Language } from '../text/language.ts';
import { resultWords } from '../text/result-words.ts';
import { say } from '../text/say.ts';
import { printTable } from './print-table.ts';

const order = ['MATCH', 'MISMATCH', 'INDETERMINATE', 'NOT_COLLECTED', 'OUT_OF_SCOPE'] as const;

/** The table of counts per procedure and the totals, as a terminal shows them. */
export function printSummary(summary: SummaryFile, content: Content, language: Language): string {
  const heads = [say(commandWords.procedure, language), ...order.map((result) => resultWords[result][language])];
  const lines = content.procedures
    .map(({ id, title }) => {
      const pairs = summary.pairs.filter(({ procedure }) => procedure === id);
      const counts = order.map((result) => pairs.reduce((sum, pair) => sum + pair.counts[result], 0));
      return [`${id} ${title[language]}`, ...counts.map(String)];
    })
    .filter(([, ...counts]) => counts.some((count) => count !== '0'));
  const totals = [say(commandWords.total, language), ...order.map((result) => String(summary.totals[result]))];
  const { excepted, compensated, notBuilt, noPopulation, notAdopted } = summary.totals;
  return [
    printTable([heads, ...lines, totals]),
    say(commandWords.totalNote, language, { excepted, compensated, notBuilt, noPopulation, notAdopted }),
  ].join('\n');
}
