import type { FactKind } from '../../facts/fact-kind.ts';
import type { PlaceContext } from '../place-context.ts';
import type { KnownObjects } from './changes-during.ts';

/** What was collected in a place, by id and by the name an ARN ends in, added to what is known of the account. */
export function knownObjects(context: PlaceContext, kinds: readonly FactKind[], before: KnownObjects): KnownObjects {
  const global = context.place.region === 'global';
  const known = new Map(before);
  for (const { kind, configType, scope } of kinds) {
    if (configType === undefined || (scope === 'account') !== global) continue;
    for (const { id, refs } of context.population(kind).facts) {
      const object = { kind, evidence: refs[0]?.id ?? null };
      known.set(id, object);
      const tail = id.startsWith('arn:') ? (id.split(/[:/]/).at(-1) ?? id) : id;
      if (!known.has(tail)) known.set(tail, object);
    }
  }
  return known;
}
