import type { Gap } from '../trusts/hold-back.ts';
import type { DrawnLink } from './drawn-link.ts';

/** What was not read of what a line ends at. */
export function linkGap({ ends }: DrawnLink): Gap | null {
  return ends.find(({ gap }) => gap !== null)?.gap ?? null;
}
