import type { Fact } from '../../src/facts/fact.ts';
import type { Comparison } from './compare-words.ts';
import type { RecordedFacts } from './recorded-facts.ts';

/** A typed filter of the corpus with its members. */
export type TypedFilter = Comparison & Readonly<Record<string, unknown>>;

/** A filter of the corpus: a word, a `{key: value}` pair, or a typed question. */
export type Filter = string | TypedFilter;

/** A question about one fact, answered from facts alone. */
export type SpecialQuestion = (filter: TypedFilter, fact: Fact, facts: RecordedFacts) => boolean;

/** A question about the account as a whole. */
export type AccountQuestion = (filter: TypedFilter, facts: RecordedFacts) => boolean;
