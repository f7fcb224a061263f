import type { Closed } from '../closed.ts';

/** Whether a part of the evidence was not read. */
export function isClosed(part: object | null): part is Closed {
  return part !== null && (part as { readonly state?: unknown }).state === 'closed';
}
