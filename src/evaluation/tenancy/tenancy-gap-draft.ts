import type { Reference } from '../../facts/value.ts';
import type { Draft } from '../rule.ts';
import type { Gap } from '../trusts/hold-back.ts';

/** 証拠未入手 with the word and the exact code of what was not read, and the answers that are to blame. */
export function tenancyGapDraft(
  { code, exact, refs }: Gap,
  more: readonly Reference[] = [],
): Pick<Draft, 'result' | 'reason' | 'found' | 'evidence'> {
  const reason = (code ?? 'NOT_ATTEMPTED') as Draft['reason'];
  return {
    result: 'NOT_COLLECTED',
    reason,
    found: { state: 'unread', code: exact ?? reason },
    evidence: [...more, ...refs],
  };
}
