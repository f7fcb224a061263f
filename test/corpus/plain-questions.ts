import type { Fact } from '../../src/facts/fact.ts';
import { compareWords } from './compare-words.ts';
import type { SpecialQuestion, TypedFilter } from './question.ts';
import { populationOf, read, readList, valueAt } from './read-fact.ts';
import { Unanswered } from './unanswered.ts';

/** The comparison of one attribute, whatever key the corpus gives it. */
export function plain(attribute: string): SpecialQuestion {
  return (filter, fact) => compareWords(read(fact, attribute), filter);
}

/** The comparison of the attribute that a key of the corpus is mapped to. */
export function keyed(keys: Readonly<Record<string, string>>): SpecialQuestion {
  return (filter, fact) => {
    const attribute = keys[String(filter['key'])];
    if (attribute === undefined) throw new Unanswered(`no attribute ${String(filter['key'])} of ${fact.kind}`);
    return compareWords(read(fact, attribute), filter);
  };
}

/** Whether a list is filled, as `value: true|false` asks. */
export function filled(attribute: string): SpecialQuestion {
  return (filter, fact) => readList(fact, attribute).length > 0 === (filter['value'] !== false);
}

/** With `match-resource` the value asked for is the object's own. */
export function ownValue(filter: TypedFilter, fact: Fact): { readonly value?: unknown } {
  return filter['match-resource'] === true ? { value: valueAt(fact, String(filter['key']), { kind: fact.kind }) } : {};
}

/** Whether a snapshot is the newest of its database. */
export const isLatest: SpecialQuestion = (filter, fact, facts) => {
  const same = populationOf('db-snapshot', facts).facts.filter(
    (other) =>
      read(other, 'database') === read(fact, 'database') &&
      (filter['automatic'] !== false || read(other, 'type') === 'manual'),
  );
  const newest = same
    .map((other) => String(read(other, 'createdAt')))
    .sort()
    .at(-1);
  return same.includes(fact) || same.some(({ id }) => id === fact.id) ? read(fact, 'createdAt') === newest : false;
};

/** Whether a distribution stands behind an ACL, or how many rules that ACL has. */
export const isGuarded: SpecialQuestion = (filter, fact, facts) => {
  if (filter['key'] === undefined) return (read(fact, 'webAcl') !== null) === (filter['state'] === true);
  if (filter['key'] !== 'length(Rules)')
    throw new Unanswered(`no attribute ${String(filter['key'])} of cloudfront-web-acl`);
  const acl = populationOf('cloudfront-web-acl', facts).facts.find(({ id }) => id === read(fact, 'webAcl'));
  return acl !== undefined && compareWords(read(acl, 'ruleCount'), filter);
};
