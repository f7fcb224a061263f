import type { Closed } from '../closed.ts';

/** Whether a part of the world is one that was not read. */
export function isClosed(part: unknown): part is Closed {
  return typeof part === 'object' && part !== null && 'state' in part && part.state === 'closed';
}
