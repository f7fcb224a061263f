import type { Operation } from '../collectors/collector.ts';
import type { Question } from '../evidence/question.ts';
import { askPages, type RawAnswer } from './ask-pages.ts';
import type { Source } from './source.ts';
import { valueAt } from './value-at.ts';

/** Asks a question; report generators are asked again until they say they are done, and only the last answer is kept. */
export async function askUntil(
  source: Source,
  question: Question,
  operation: Operation,
  wait: (milliseconds: number) => Promise<void>,
): Promise<RawAnswer> {
  const { until } = operation;
  for (let attempt = 1; ; attempt += 1) {
    const raw = await askPages(source, question, operation);
    const done =
      until === undefined || raw.outcome !== 'answered' || valueAt(raw.pages[0]?.output, until.path) === until.equals;
    if (done || attempt >= (until?.atMost ?? 1)) return done ? raw : { ...raw, outcome: 'cut', code: 'NOT_FINISHED' };
    await wait(source.name === 'sdk' ? Math.min(1000 * 2 ** (attempt - 1), 10_000) : 0);
  }
}
