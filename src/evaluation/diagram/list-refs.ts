import type { Reference } from '../../facts/value.ts';
import type { NetworkPart } from '../../network/unread-part.ts';
import type { DiagramInput } from './diagram-input.ts';

/** The answers that the lists of some parts were read from, in every place of the plan. */
export function listRefs(
  parts: readonly NetworkPart[],
  { topology, places }: Pick<DiagramInput, 'topology' | 'places'>,
): readonly Reference[] {
  return places.flatMap(({ account, region }) =>
    parts.flatMap((part) => topology.lists.get(`${part} ${account} ${region}`) ?? []),
  );
}
