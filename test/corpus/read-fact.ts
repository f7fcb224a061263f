import type { Fact, Population } from '../../src/facts/fact.ts';
import { factKinds } from '../../src/facts/fact-kinds.ts';
import type { ResourceKind } from './custodian-kinds.ts';
import type { RecordedFacts } from './recorded-facts.ts';
import { Unanswered } from './unanswered.ts';

/** A population that was read whole; one that was not gives no answer. */
export function populationOf(kind: string, facts: RecordedFacts): Population {
  const population = facts.population(kind);
  if (!population.complete)
    throw new Unanswered(`the recording lacks our own list of ${kind} (${population.exact ?? population.code})`);
  return population;
}

/** The value a key path of the corpus speaks of: the attribute that stands under the same path, or a tag. */
export function valueAt(fact: Fact, key: string, { kind, prefix = '', keys = {} }: ResourceKind): unknown {
  if (key.startsWith('tag:')) return tagOf(fact, key.slice(4));
  const name = keys[key] ?? attributeAt(kind, `${prefix}${key}`);
  if (typeof name === 'function') return name(fact);
  if (name === undefined) throw new Unanswered(`no attribute ${key} of ${kind}`);
  return read(fact, name);
}

/** The value of an attribute, `null` where it is not set; what was not read gives no answer. */
export function read(fact: Fact, name: string): unknown {
  if (name === '$id') return fact.id;
  const value = fact.attributes[name];
  if (value === undefined) throw new Unanswered(`no attribute ${name} of ${fact.kind}`);
  if (value.state === 'unread')
    throw new Unanswered(`the recording lacks our own question behind ${fact.kind}.${name} (${value.code})`);
  return value.state === 'seen' ? value.value : null;
}

/** The texts of an attribute that is a list; one that is not set has none. */
export function readList(fact: Fact, name: string): readonly string[] {
  const value = read(fact, name);
  return Array.isArray(value) ? value.map(String) : [];
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
  const own = Object.entries(attributes).find(
    ([, attribute]) => 'path' in attribute && !('ask' in attribute) && attribute.path === path,
  );
  if (own !== undefined) return own[0];
  return list?.id === path ? '$id' : undefined;
}
