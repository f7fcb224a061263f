import type { Draft } from '../rule.ts';
import type { Gap } from '../trusts/hold-back.ts';

/** 証拠未入手 with the word and the exact code of what was not read. */
export function diagramGap({ code, exact, refs }: Gap): Pick<Draft, 'result' | 'reason' | 'found' | 'evidence'> {
  const reason = (code ?? 'NOT_ATTEMPTED') as Draft['reason'];
  return { result: 'NOT_COLLECTED', reason, found: { state: 'unread', code: exact ?? reason }, evidence: refs };
}
