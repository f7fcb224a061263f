import type { World } from '../../access/world.ts';
import type { Reference } from '../../facts/value.ts';

const most = 20;

/** Where somebody or something was looked for and not found: the answers that list principals, or resources, each once. */
export function searchedEvidence(world: World, what: 'principals' | 'resources'): readonly Reference[] {
  const searched = [...world[what], ...world.principals];
  const once = new Map<string, Reference>();
  for (const { refs } of searched) {
    for (const { id, page } of refs)
      if (!once.has(id)) once.set(id, page === undefined ? { id } : { id, page, pointer: '' });
    if (once.size >= most) break;
  }
  return [...once.values()];
}
