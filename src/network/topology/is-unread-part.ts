import type { UnreadPart } from '../unread-part.ts';

/** Whether something is a part that was not read. */
export function isUnreadPart(thing: unknown): thing is UnreadPart {
  return typeof thing === 'object' && thing !== null && 'part' in thing && 'state' in thing && thing.state === 'unread';
}
