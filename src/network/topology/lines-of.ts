import type { Fact } from '../../facts/fact.ts';
import type { Reference } from '../../facts/value.ts';
import type { NetworkPart, UnreadPart } from '../unread-part.ts';
import { unreadPart } from './unread-part.ts';

/** One line of a list that an element carries, and where it stands. */
export interface Line {
  readonly value: unknown;
  readonly refs: readonly Reference[];
}

/** The lines of a list attribute; a list that was read and is not there has none, one that was not read is unread. */
export function linesOf(fact: Fact, attribute: string, part: NetworkPart): readonly Line[] | UnreadPart {
  const value = fact.attributes[attribute];
  if (value === undefined || value.state === 'unread')
    return unreadPart(part, fact.id, value ?? { code: null, exact: null, refs: fact.refs });
  if (value.state === 'absent') return [];
  if (!Array.isArray(value.value))
    return unreadPart(part, fact.id, { code: 'API_ERROR', exact: 'NO_LIST', refs: value.refs });
  const [only, ...more] = value.refs;
  // The lines of one answer page are told apart by their place; those joined from several pages cite the pages.
  const isOne = only?.pointer !== undefined && more.length === 0;
  return value.value.map((line: unknown, index) => ({
    value: line,
    refs: isOne ? [{ ...only, pointer: `${only.pointer}/${index}` }] : value.refs,
  }));
}
