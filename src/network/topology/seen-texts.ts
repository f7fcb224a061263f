import type { Fact } from '../../facts/fact.ts';
import { seenValue } from '../../facts/seen-value.ts';

/** The texts of a list attribute that was read; none where it is not set or was not read. */
export function seenTexts(fact: Fact, attribute: string): readonly string[] {
  const value = seenValue(fact, attribute);
  return Array.isArray(value) ? value.filter((text): text is string => typeof text === 'string') : [];
}
