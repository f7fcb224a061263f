import type { Fact } from '../../src/facts/fact.ts';
import type { Filter, Looking } from './answer-question.ts';
import type { RecordedFacts } from './recorded-facts.ts';

type Question = (filter: Exclude<Filter, string>, fact: Fact, looking: Looking) => boolean;

export const specialQuestions: Readonly<Record<string, Question>> = {};
export const accountQuestions: Readonly<Record<string, (filter: Exclude<Filter, string>, facts: RecordedFacts) => boolean>> = {};
