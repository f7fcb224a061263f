import type { Reference } from '../../facts/value.ts';
import type { Closed, EvidencePart } from '../closed.ts';

/** Why something was not read, as facts, populations and closed parts all say it. */
interface Unread {
  readonly code: string | null;
  readonly exact: string | null;
  readonly refs: readonly Reference[];
}

/** Says which part of the evidence was not read, of what and why; a list without a reason was never asked for. */
export function closedPart(part: EvidencePart, of: string, { code, exact, refs }: Unread): Closed {
  return { state: 'closed', part, of, code: code ?? 'NOT_ATTEMPTED', exact, refs };
}
