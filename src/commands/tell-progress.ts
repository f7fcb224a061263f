import type { CollectInput } from '../collection/collect-input.ts';
import { commandWords } from '../text/command-words.ts';
import type { Language } from '../text/language.ts';
import { say } from '../text/say.ts';

/** The progress line of a collection: where it is, how far, and how long the rest will take at the pace so far. */
export function tellProgress(
  step: Parameters<NonNullable<CollectInput['progress']>>[0],
  elapsed: number,
  language: Language,
): string {
  const { done, total } = step;
  const left = done === 0 ? 0 : Math.ceil(((elapsed / done) * (total - done)) / 1000);
  const percent = total === 0 ? 100 : Math.floor((done / total) * 100);
  const eta =
    left < 60
      ? say(commandWords.seconds, language, { n: left })
      : say(commandWords.minutes, language, { n: Math.ceil(left / 60) });
  const rate = elapsed <= 0 ? 0 : Math.round(step.asked / (elapsed / 1000));
  return say(commandWords.collecting, language, { ...step, percent, eta, rate });
}
