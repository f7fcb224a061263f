import type { ClientDocument, DocumentCell } from '../client-document.ts';
import type { Criterion } from '../criterion.ts';

/** What one cell of a client document asks for, with its version, address and words. */
export function lineCriterion(document: ClientDocument, { at, raw }: DocumentCell, value: unknown): Criterion {
  const { doc, version, sha256, approvedAt } = document;
  return { doc, version, sha256, at, value, raw, approvedAt, basis: 'client-rule' };
}
