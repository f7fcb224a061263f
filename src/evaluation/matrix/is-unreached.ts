import type { RowMatch } from './principal-matches.ts';

/** Whether nobody can be asked for a row because something was not read: lists, memberships, assignments. */
export function isUnreached({ principals, outside, unprovisioned, closed }: RowMatch): boolean {
  return closed.length > 0 && principals.length + outside.length + unprovisioned.length === 0;
}
