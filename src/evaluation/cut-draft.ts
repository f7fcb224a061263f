import type { Fact } from '../facts/fact.ts';
import type { Draft } from './rule.ts';

/** An object on a list that broke off may be read itself, yet only a difference that was seen stands on a partial answer. */
export function cutDraft(draft: Draft, { cut }: Fact): Draft {
  if (cut === undefined || draft.result === 'MISMATCH' || draft.result === 'NOT_COLLECTED') return draft;
  return {
    ...draft,
    result: 'NOT_COLLECTED',
    reason: cut.code as Draft['reason'],
    found: { state: 'unread', code: cut.exact ?? cut.code },
    qualifiers: [],
  };
}
