import type { OpenDoor } from '../../network/elements/open-door.ts';
import type { NetContext } from './net-context.ts';

/** Whom the client accepts on a kind of path by identity: those its words name, or everybody where they name nobody. */
export function acceptedPrincipals(kind: OpenDoor['kind'], { matrix, input }: NetContext): 'all' | ReadonlySet<string> {
  const named = new Set<string>();
  for (const path of matrix.identityPaths) {
    if (path.kind !== kind) continue;
    const principals = input.principalsOf(path.raw);
    if (principals === null) return 'all';
    for (const one of principals) named.add(one);
  }
  return named;
}
