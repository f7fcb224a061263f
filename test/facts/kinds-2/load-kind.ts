import { AnswerBook } from '../../../src/facts/answer-book.ts';
import type { Population } from '../../../src/facts/fact.ts';
import type { FactKind } from '../../../src/facts/fact-kind.ts';
import { loadPopulation } from '../../../src/facts/load-population.ts';
import { evidenceOf, type TestAnswer } from './evidence-of.ts';

/** Loads one kind from answers written in a test. */
export function loadKind(kind: FactKind, answers: readonly TestAnswer[]): Population {
  const region = kind.scope === 'account' ? 'global' : 'ap-northeast-1';
  const book = new AnswerBook(evidenceOf(answers.map((answer) => ({ region, ...answer }))), '111122223333', region);
  return loadPopulation(kind, { platform: 'aws:111122223333', account: '111122223333', region }, book);
}
