import type { Fact } from '../../facts/fact.ts';
import { seenValue } from '../../facts/seen-value.ts';

/** The non-empty text of an attribute that was read; null where it is not set or was not read. */
export function seenText(fact: Fact, attribute: string): string | null {
  const value = seenValue(fact, attribute);
  return typeof value === 'string' && value !== '' ? value : null;
}
