import type { Example } from './capability.ts';
import { isProven } from './is-proven.ts';

const standings = ['open', 'conditional', 'unknown'] as const;

/**
 * How firm an example is, the firmest 0: first what was read whole, then what an SCP or RCP nobody read may limit (decision 5), last
 * what any other unread part may take away.
 */
export function rankExample({ standing, closed }: Pick<Example, 'standing' | 'closed'>): number {
  const unread = closed.length === 0 ? 0 : isProven({ standing: 'open', closed }) ? 1 : 2;
  return unread * standings.length + standings.indexOf(standing);
}
