import type { Fact } from './fact.ts';
import type { PolicyStatement } from './read-policy.ts';
import { restatePolicy } from './restate-policy.ts';
import { seenValue } from './seen-value.ts';

/** The statements of a fact's attached policy, whether the kind keeps them restated or as the document itself. */
export function seenPolicy(fact: Fact, attribute: string): readonly PolicyStatement[] | 'unreadable' | undefined {
  const value = seenValue(fact, attribute);
  return Array.isArray(value) ? (value as readonly PolicyStatement[]) : restatePolicy(value);
}
