import type { Fact } from '../facts/fact.ts';
import type { Value } from '../facts/value.ts';

/** An attribute of a fact; one that its kind does not declare is a slip of ours and must never pass for "not set". */
export function factAttribute(fact: Fact, name: string): Value {
  const value = fact.attributes[name];
  if (value === undefined) throw new Error(`${fact.kind} has no attribute ${name}`);
  return value;
}
