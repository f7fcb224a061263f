import type { SlotNeed } from '../fill-slots.ts';
import { trustHead } from './trust-head.ts';
import type { TrustInput } from './trust-input.ts';

/** The slots of REC-EXT in every place of the plan, with the lists that show that nothing leads outside. */
export function externalSlots({ places, external }: TrustInput): readonly SlotNeed[] {
  return places.flatMap(({ place, populations }) => {
    const need = (id: string, kind: string, lists: SlotNeed['lists']): SlotNeed => ({
      head: trustHead(id, 'REC-EXT', external, 'M', null),
      place,
      kind,
      lists,
    });
    const own = (...names: readonly string[]): SlotNeed['lists'] => names.flatMap((name) => populations[name] ?? []);
    if (place.region !== 'global')
      return [need('EXT-LINK', 'external-account', own('subscription-filter', 'share-party'))];
    const analyzers = places
      .filter((one) => one.place.platform === place.platform)
      .flatMap((one) => [one.populations['access-analyzer'], one.populations['analyzer-finding']])
      .flatMap((list) => list ?? []);
    return [
      need('EXT-LINK', 'external-account', own('iam-role')),
      need('EXT-CONDITION', 'iam-role', own('iam-role')),
      need('EXT-ANALYZER', 'analyzer-finding', analyzers),
    ];
  });
}
