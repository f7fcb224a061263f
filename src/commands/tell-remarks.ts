import type { CountRange } from '../collection/plan-count.ts';
import { planWords } from '../text/plan-words.ts';
import { say } from '../text/say.ts';
import type { Io } from './io.ts';
import type { PlanRemarks } from './plan-remarks.ts';
import { wrapWords } from './wrap-words.ts';

/** Prints what may cost, what stays behind and what is left out; each is said when there is nothing of it too. */
export function tellRemarks({ billed, sideEffects, notPlanned }: PlanRemarks, io: Io): void {
  const words = (key: keyof typeof planWords, data: Readonly<Record<string, unknown>> = {}): string =>
    wrapWords(say(planWords[key], io.language, data), 80);
  const count = ({ from, to }: CountRange): string => {
    if (to === null) return words('billedCount', { from });
    return words(from === to ? 'billedExact' : 'billedRange', { from, to });
  };
  io.print(words(billed.length === 0 ? 'billedNone' : 'billed'));
  for (const { service, operations, unit, requests, page } of billed) {
    const named = operations?.join(', ') ?? words('every');
    io.print(words('billedLine', { service, operations: named, unit, count: count(requests), page }));
  }
  io.print(words(sideEffects.length === 0 ? 'sideEffectNone' : 'sideEffects'));
  for (const entry of sideEffects) io.print(words('sideEffect', { ...entry }));
  if (notPlanned.length > 0) {
    const kinds = new Set(notPlanned.map(({ operation }) => operation)).size;
    io.print(words('notPlanned', { count: kinds }));
    for (const entry of notPlanned) io.print(words('notPlannedLine', { ...entry }));
  }
}
