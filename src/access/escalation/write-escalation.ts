import type { EscalationVariant } from '../../procedures/escalation-pattern.ts';
import type { Text } from '../../text/language.ts';
import type { Closed } from '../closed.ts';
import type { Certainty, ListedEscalation } from './escalation.ts';
import type { Permit } from './permit.ts';

/** What a search found, before it is put into one form. */
export interface Found
  extends Pick<ListedEscalation, 'path' | 'target' | 'targets' | 'resources' | 'levels' | 'admin' | 'gained'> {
  readonly variant: EscalationVariant;
  readonly permits: readonly Permit[];
  readonly assumed: readonly Text[];
  readonly closed: readonly Closed[];
}

/** Puts what was found into the form of an escalation: how far the evidence carries it, what is open, what decided. */
export function writeEscalation({ variant, permits, assumed, closed, ...found }: Found): ListedEscalation {
  const conditions = permits
    .filter(({ decision }) => decision.result === 'conditional')
    .map(({ action, decision }) => ({ action, alternatives: decision.alternatives }));
  const all = variant.possible === null ? assumed : [...assumed, variant.possible];
  const unread = [...new Set([...closed, ...permits.flatMap(({ decision }) => decision.closed)])];
  const certainty: Certainty = all.length > 0 ? 'possible' : conditions.length > 0 ? 'conditional' : 'certain';
  return {
    pattern: variant.id.slice(0, 3),
    variant: variant.id,
    ...found,
    reached: found.targets.length,
    certainty,
    conditions,
    assumed: all,
    by: [...new Set(permits.flatMap(({ decision }) => decision.by))],
    closed: unread,
  };
}
