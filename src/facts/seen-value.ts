import type { Fact } from './fact.ts';

/** The value of an attribute that was read; `undefined` when it is not set. Whether it was read is the gate's question. */
export function seenValue(fact: Fact, attribute: string): unknown {
  const value = fact.attributes[attribute];
  return value?.state === 'seen' ? value.value : undefined;
}
