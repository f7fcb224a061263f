import type { Closed } from '../../access/closed.ts';
import type { Capability, Example } from './capability.ts';
import { rankExample } from './rank-example.ts';

const enough = 5;

/** What somebody can control who can use all of these principals. */
export function joinCapabilities(all: readonly Capability[]): Capability {
  const held = new Map<string, readonly Example[]>();
  const gaps = new Map<string, Closed>();
  for (const one of all) {
    for (const [meaning, examples] of one.held)
      held.set(
        meaning,
        [...(held.get(meaning) ?? []), ...examples].sort((a, b) => rankExample(a) - rankExample(b)).slice(0, enough),
      );
    for (const [meaning, gap] of one.gaps) if (!gaps.has(meaning)) gaps.set(meaning, gap);
  }
  return { held, gaps };
}
