import type { MatrixContext } from './matrix-context.ts';
import { type OutsideParty, outsideParties } from './outside-parties.ts';

/** Organisations to whose every account a resource policy opens itself, without a row of the matrix (cases ). */
export function organizationParties({ input, principals }: MatrixContext): readonly OutsideParty[] {
  const named = new Set([...principals.rows.values()].flatMap(({ outside }) => outside));
  const everybody = outsideParties(input.world).find(({ kind }) => kind === 'anonymous');
  const found = new Map<string, OutsideParty['where'][number][]>();
  for (const place of everybody?.where ?? [])
    for (const { key, values, base } of place.statement.condition)
      if (/^aws:principalorg(id|paths)$/i.test(key) && !base.includes('not'))
        for (const id of new Set(values.map((value) => value.split('/')[0] ?? '')))
          if (/^o-[a-z0-9]+$/.test(id) && !named.has(id)) found.set(id, [...(found.get(id) ?? []), place]);
  return [...found.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, where]) => ({ kind: 'account', id, principals: [], where }));
}
