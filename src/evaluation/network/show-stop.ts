import type { Stop } from '../../network/reach.ts';
import { showRule } from './show-rule.ts';

/** Where packets end on their way, and by what: a gateway, a line of a list, or nothing that leads on. */
export function showStop({ kind, by, at }: Stop): Readonly<Record<string, unknown>> {
  return { kind, at: `${at.kind} ${at.id}`, by: by === null ? null : showRule(by) };
}
