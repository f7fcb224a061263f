import type { Fact, Population } from '../../src/facts/fact.ts';
import { factKinds } from '../../src/facts/fact-kinds.ts';
import { type Comparison, compareWords } from './compare-words.ts';
import { custodianKinds, type ResourceKind } from './custodian-kinds.ts';
import { accountQuestions, specialQuestions } from './custodian-specials.ts';
import type { RecordedFacts } from './recorded-facts.ts';
import { Unanswered } from './unanswered.ts';

/** A filter of the corpus: a word, a `{key: value}` pair, or a typed question. */
export type Filter = string | (Comparison & Readonly<Record<string, unknown>>);

/** Everything a question about one fact may look at. */
export interface Looking {
  readonly facts: RecordedFacts;
  readonly population: Population;
  readonly resource: string;
  readonly matched: (fact: Fact, filters: readonly Filter[]) => boolean;
}

/** The facts for which all filters hold, in the order of the list. */
export function answerQuestion(resource: string, filters: readonly Filter[], facts: RecordedFacts): readonly Fact[] {
  if (resource === 'account') {
    const all = filters.every((filter) => isTrueOfAccount(filter, facts));
    return all ? [{ kind: 'account', id: facts.account, platform: `aws:${facts.account}`, region: 'global', attributes: {}, refs: [] }] : [];
  }
  const mapped = custodianKinds[resource];
  if (mapped === undefined) throw new Unanswered('service or kind of resource outside the first services');
  const population = populationOf(mapped.kind, facts);
  const looking: Looking = { facts, population, resource, matched: (fact, inner) => inner.every((filter) => holds(filter, fact, mapped, looking)) };
  return population.facts.filter((fact) => looking.matched(fact, filters));
}

/** A population that was read whole; one that was not gives no answer. */
export function populationOf(kind: string, facts: RecordedFacts): Population {
  const population = facts.population(kind);
  if (!population.complete) throw new Unanswered(`the recording lacks our own question that lists ${kind} (${population.code})`);
  return population;
}

function isTrueOfAccount(filter: Filter, facts: RecordedFacts): boolean {
  const name = typeof filter === 'string' ? filter : String(filter['type']);
  const question = accountQuestions[name];
  if (question === undefined) throw new Unanswered(`no fact for the account question ${name}`);
  return question(typeof filter === 'string' ? {} : filter, facts);
}

function holds(filter: Filter, fact: Fact, mapped: ResourceKind, looking: Looking): boolean {
  if (typeof filter === 'string') return special(filter, {}, fact, looking);
  const [[only, inner]] = Object.entries(filter) as [[string, unknown]];
  if (only === 'not') return !(inner as Filter[]).every((one) => holds(one, fact, mapped, looking));
  if (only === 'and') return (inner as Filter[]).every((one) => holds(one, fact, mapped, looking));
  if (only === 'or') return (inner as Filter[]).some((one) => holds(one, fact, mapped, looking));
  const type = filter['type'];
  if (type === undefined) return compareWords(valueOf(fact, only, mapped), { value: inner });
  if (type === 'value') return compareWords(valueOf(fact, String(filter['key']), mapped), filter);
  return special(String(type), filter, fact, looking);
}

function special(type: string, filter: Comparison & Readonly<Record<string, unknown>>, fact: Fact, looking: Looking): boolean {
  const question = specialQuestions[`${looking.resource} ${type}`] ?? specialQuestions[`* ${type}`];
  if (question === undefined) throw new Unanswered(`no fact for the question ${type} of ${looking.resource}`);
  return question(filter, fact, looking);
}

/** The value a key path of the corpus speaks of: the attribute that stands under the same path, or a tag. */
export function valueOf(fact: Fact, key: string, { kind, prefix = '', keys = {} }: ResourceKind): unknown {
  if (key.startsWith('tag:')) return tagOf(fact, key.slice(4));
  const name = keys[key] ?? attributeAt(kind, `${prefix}${key}`);
  if (name === undefined) throw new Unanswered(`no attribute ${key} of ${kind}`);
  return read(fact, name);
}

/** The value of an attribute, `null` where it is not set; what was not read gives no answer. */
export function read(fact: Fact, name: string): unknown {
  if (name === '$id') return fact.id;
  const value = fact.attributes[name];
  if (value === undefined) throw new Unanswered(`no attribute ${name} of ${fact.kind}`);
  if (value.state === 'unread') throw new Unanswered(`the recording lacks our own question behind ${fact.kind}.${name} (${value.code})`);
  return value.state === 'seen' ? value.value : null;
}

function tagOf(fact: Fact, tag: string): string | null {
  const tags = read(fact, 'tags');
  if (!Array.isArray(tags)) return null;
  for (const entry of tags as unknown[]) {
    if (typeof entry === 'string' && entry.startsWith(`${tag}:`)) return entry.slice(tag.length + 1);
    const { Key, Value } = entry as { readonly Key?: string; readonly Value?: string };
    if (Key === tag) return Value ?? null;
  }
  return null;
}

function attributeAt(kind: string, path: string): string | undefined {
  const { attributes = {}, list } = factKinds.find((candidate) => candidate.kind === kind) ?? {};
  const own = Object.entries(attributes).find(([, attribute]) => 'path' in attribute && !('ask' in attribute) && attribute.path === path);
  if (own !== undefined) return own[0];
  return list?.id === path ? '$id' : undefined;
}
