import type { Closed } from '../../access/closed.ts';
import type { Draft } from '../rule.ts';
import { distinctReferences } from './distinct-references.ts';

/** What was to be said, or that it rests on something that was not read: what was found so far stays beside it. */
export function noteGap(gap: Closed | undefined, draft: Draft): Draft {
  if (gap === undefined) return draft;
  const { value } = draft.found ?? {};
  return {
    ...draft,
    result: 'NOT_COLLECTED',
    reason: gap.code as Draft['reason'],
    found: { state: 'unread', ...(value === undefined ? {} : { value }), code: gap.exact ?? gap.code },
    evidence: distinctReferences([...gap.refs, ...draft.evidence]),
  };
}
