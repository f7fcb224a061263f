import type { Reference } from '../../facts/value.ts';
import type { NetworkPart, UnreadPart } from '../unread-part.ts';

/** Why something was not read, as values and populations both say it. */
interface Why {
  readonly code: string | null;
  readonly exact: string | null;
  readonly refs: readonly Reference[];
}

/** Says which part of the network was not read, of what and why; a list without a reason was never asked for. */
export function unreadPart(part: NetworkPart, of: string, { code, exact, refs }: Why): UnreadPart {
  return { state: 'unread', part, of, code: code ?? 'NOT_ATTEMPTED', exact, refs };
}
