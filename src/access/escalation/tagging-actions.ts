import type { Catalogue } from '../catalogue.ts';
import type { ActionSpace } from './action-space.ts';
import type { BitSet } from './bit-set.ts';

const taking = /:(?:Untag|Remove|Delete|Deregister)/;

/** Actions that put tags on what some actions work on: those of level T of the same services, and the tag editor's. */
export function taggingActions(gained: BitSet, space: ActionSpace, catalogue: Catalogue): readonly string[] {
  const services = new Set([...gained.places()].map((place) => space.actions[place]?.service ?? ''));
  const own = [...services].flatMap((service) =>
    catalogue
      .actionsOf(service)
      .filter(({ id, levels }) => levels.length === 1 && levels[0] === 'T' && !taking.test(id))
      .map(({ id }) => id),
  );
  return own;
}
