import type { Fact } from '../../src/facts/fact.ts';
import { accountQuestions } from './account-questions.ts';
import { compareWords } from './compare-words.ts';
import { custodianKinds, type ResourceKind } from './custodian-kinds.ts';
import type { Filter, TypedFilter } from './question.ts';
import { populationOf, valueAt } from './read-fact.ts';
import type { RecordedFacts } from './recorded-facts.ts';
import { specialQuestions } from './special-questions.ts';
import { Unanswered } from './unanswered.ts';

/** The facts for which all filters hold, in the order of the list. */
export function answerQuestion(resource: string, filters: readonly Filter[], facts: RecordedFacts): readonly Fact[] {
  if (resource === 'account') {
    const all = filters.every((filter) => isTrueOfAccount(typed(filter), facts));
    return all
      ? [
          {
            kind: 'account',
            id: facts.account,
            platform: `aws:${facts.account}`,
            region: 'global',
            attributes: {},
            refs: [],
          },
        ]
      : [];
  }
  const mapped = custodianKinds[resource];
  if (mapped === undefined) throw new Unanswered('service or kind of resource outside the first services');
  for (const filter of filters) checkKnown(filter, resource);
  const ours = populationOf(mapped.kind, facts).facts.filter(mapped.only ?? (() => true));
  return ours.filter((fact) => filters.every((filter) => holds(filter, fact, mapped, resource, facts)));
}

function isTrueOfAccount(filter: TypedFilter, facts: RecordedFacts): boolean {
  if (Array.isArray(filter['or'])) return (filter['or'] as Filter[]).some((one) => isTrueOfAccount(typed(one), facts));
  const name = String(filter['type']);
  const question = accountQuestions[name];
  if (question === undefined) throw new Unanswered(`no fact for the account question ${name}`);
  return question(filter, facts);
}

/** A question nobody here can answer stays unanswered, even where the list is empty and it would not be asked. */
function checkKnown(filter: Filter, resource: string): void {
  const one = typed(filter);
  const inner = one['and'] ?? one['or'] ?? one['not'];
  if (Array.isArray(inner)) for (const part of inner as Filter[]) checkKnown(part, resource);
  else if (one['type'] !== undefined && one['type'] !== 'value') special(one, resource);
}

function holds(filter: Filter, fact: Fact, mapped: ResourceKind, resource: string, facts: RecordedFacts): boolean {
  const one = typed(filter);
  const [only, inner] = Object.entries(one)[0] as [string, unknown];
  const each = (part: Filter): boolean => holds(part, fact, mapped, resource, facts);
  if (only === 'not') return !(inner as Filter[]).every(each);
  if (only === 'and') return (inner as Filter[]).every(each);
  if (only === 'or') return (inner as Filter[]).some(each);
  if (one['type'] === undefined) return compareWords(valueAt(fact, only, mapped), { value: inner });
  if (one['type'] === 'value') return compareWords(valueAt(fact, String(one['key']), mapped), one);
  return special(one, resource)(one, fact, facts);
}

function special(filter: TypedFilter, resource: string): NonNullable<(typeof specialQuestions)[string]> {
  const type = String(filter['type']);
  const question = specialQuestions[`${resource} ${type}`] ?? specialQuestions[`* ${type}`];
  if (question === undefined) throw new Unanswered(`no fact for the question ${type} of ${resource}`);
  return question;
}

function typed(filter: Filter): TypedFilter {
  return typeof filter === 'string' ? { type: filter } : filter;
}
