import type { Population } from '../facts/fact.ts';
import type { Draft } from './rule.ts';

/** The gate for a comparison with whole lists: the first list that was not read makes the draft 証拠未入手 (decision 14). */
export function unreadDraft(object: Draft['object'], populations: readonly Population[]): Draft | null {
  const closed = populations.find(({ complete }) => !complete);
  if (closed === undefined) return null;
  return {
    object,
    result: 'NOT_COLLECTED',
    reason: closed.code as Draft['reason'],
    found: { state: 'unread', code: closed.exact ?? (closed.code as string) },
    qualifiers: [],
    evidence: closed.refs,
  };
}
