import type { Fact } from '../../src/facts/fact.ts';
import { compareWords } from './compare-words.ts';
import { custodianKinds } from './custodian-kinds.ts';
import type { SpecialQuestion, TypedFilter } from './question.ts';
import { populationOf, read, readList, valueAt } from './read-fact.ts';
import type { RecordedFacts } from './recorded-facts.ts';

/** Whether a value of a related fact is what the filter asks for. */
function fits(filter: TypedFilter, resource: string, fact: Fact): boolean {
  const mapped = custodianKinds[resource];
  return mapped !== undefined && compareWords(valueAt(fact, String(filter['key']), mapped), filter);
}

/** A question about facts that an attribute names by id: one of them must fit. */
export function named(attribute: string, resource: string): SpecialQuestion {
  return (filter, fact, facts) => {
    const value = read(fact, attribute);
    const ids = Array.isArray(value) ? value.map(String) : value === null ? [] : [String(value)];
    return populationOf(kindOf(resource), facts).facts.some(
      (other) => ids.includes(other.id) && fits(filter, resource, other),
    );
  };
}

/** A question about facts whose own attribute names this one. */
export function naming(resource: string, attribute: string): SpecialQuestion {
  return (filter, fact, facts) =>
    populationOf(kindOf(resource), facts).facts.some((other) => {
      const value = read(other, attribute);
      return (Array.isArray(value) ? value.includes(fact.id) : value === fact.id) && fits(filter, resource, other);
    });
}

/** A question about the alias of the KMS key an attribute names. */
export function keyNamed(attribute: string): SpecialQuestion {
  return (filter, fact, facts) => {
    const reference = read(fact, attribute);
    if (typeof reference !== 'string') return false;
    const keys = populationOf('kms-key', facts).facts.filter((key) => isKey(key, reference));
    return keys.some((key) => readList(key, 'aliases').some((alias) => compareWords(alias, filter)));
  };
}

/** A key is named by ARN, id or alias. */
function isKey(key: Fact, reference: string): boolean {
  return key.id === reference || key.id.endsWith(`/${reference}`) || readList(key, 'aliases').includes(reference);
}

/** The roles behind an instance's profile. */
export function rolesOfProfile(fact: Fact, facts: RecordedFacts): readonly Fact[] {
  const profile = read(fact, 'instanceProfile');
  return populationOf('iam-role', facts).facts.filter(
    (role) => profile !== null && readList(role, 'instanceProfiles').includes(String(profile)),
  );
}

function kindOf(resource: string): string {
  return custodianKinds[resource]?.kind ?? resource;
}
