import type { Reference } from '../../facts/value.ts';
import type { Draft } from '../rule.ts';

/** Why something was not read, as attributes, lists and closed parts of the world all say it. */
export interface KeyGap {
  readonly code: string;
  readonly exact: string | null;
  readonly refs: readonly Reference[];
}

/** 証拠未入手 with the word and the exact code of what was not read, and the answer that is to blame. */
export function gapDraft(object: Draft['object'], { code, exact, refs }: KeyGap, more: Draft['evidence'] = []): Draft {
  return {
    object,
    result: 'NOT_COLLECTED',
    reason: code as Draft['reason'],
    found: { state: 'unread', code: exact ?? code },
    qualifiers: [],
    evidence: [...new Map([...more, ...refs].map((one) => [JSON.stringify(one), one])).values()],
  };
}
