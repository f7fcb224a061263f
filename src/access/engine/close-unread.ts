import type { Closed, EvidencePart } from '../closed.ts';

/** A part of the evidence that nobody was asked to collect: it belongs to somebody outside the audit, or to nothing that was found. */
export function closeUnread(part: EvidencePart, of: string): Closed {
  return { state: 'closed', part, of, code: 'NOT_ATTEMPTED', exact: null, refs: [] };
}
