import type { SlotNeed } from '../fill-slots.ts';
import { trustHead } from './trust-head.ts';
import type { TrustInput } from './trust-input.ts';

/** The slots of REC-EXT in every place of the plan, with the lists that show that nothing leads outside. */
export function externalSlots({ places, external }: TrustInput): readonly SlotNeed[] {
  return places.flatMap(({ place, populations }) => {
    const need = (id: string, kind: string, lists: readonly string[]): SlotNeed => ({
      head: trustHead(id, 'REC-EXT', external, 'M', null),
      place,
      kind,
      lists: lists.flatMap((name) => populations[name] ?? []),
    });
    if (place.region !== 'global')
      return [need('EXT-LINK', 'external-account', ['subscription-filter', 'share-party'])];
    return [need('EXT-LINK', 'external-account', ['iam-role']), need('EXT-CONDITION', 'iam-role', ['iam-role'])];
  });
}
