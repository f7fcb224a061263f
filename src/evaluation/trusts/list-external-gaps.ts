import { isClosed } from '../../access/world/is-closed.ts';
import { resourceRows } from '../../access/world/resource-rows.ts';
import type { ExternalGap } from './external-gap.ts';
import { slotRegion } from './slot-region.ts';
import type { TrustInput } from './trust-input.ts';

/** Services whose objects can let somebody outside in: by a policy of their own, a grant or a share. */
const sharing = new Set([
  'iam',
  'ec2',
  'rds',
  'glue',
  ...resourceRows.filter(({ policy }) => policy !== undefined).map(({ service }) => service),
]);
const kinds = ['subscription-filter', 'share-party'];

/** Lists and policies that were not read and could hold a tie to somebody outside, for every slot they would have filled. */
export function listExternalGaps({ world, places }: Pick<TrustInput, 'world' | 'places'>): readonly ExternalGap[] {
  const lists = places.flatMap(({ place: { account, region }, populations }) =>
    kinds.flatMap((kind): ExternalGap[] => {
      const list = populations[kind];
      if (list === undefined || list.complete) return [];
      return [{ account, region, object: { kind, id: '*' }, isRole: false, gap: list }];
    }),
  );
  const things = new Map<string, ExternalGap>();
  for (const [account, { closed }] of world.accounts)
    for (const gap of closed) {
      const [, , service = '', there = ''] = gap.of.split(':');
      if (gap.part !== 'list' || !sharing.has(service)) continue;
      const isRole = service === 'iam';
      // Buckets are listed once and stand in any region.
      const everywhere = places.filter((one) => one.place.account === account).map(({ place }) => place.region);
      const regions = there === '' && !isRole ? everywhere : [slotRegion(account, there, places)];
      for (const region of regions)
        if (!things.has(`${region} ${gap.of}`))
          things.set(`${region} ${gap.of}`, { account, region, object: { kind: 'list', id: gap.of }, isRole, gap });
    }
  const roles = world.principals.flatMap(({ kind, folded, trust, account, arn }): ExternalGap[] => {
    if (kind !== 'role' || folded !== null || trust === null || !isClosed(trust)) return [];
    return [{ account, region: 'global', object: { kind: 'iam-role', id: arn }, isRole: true, gap: trust }];
  });
  const resources = world.resources.flatMap(({ arn, kind, account, region, policy, grants }): ExternalGap[] => {
    const gap = [policy, grants].filter(isClosed)[0];
    if (gap === undefined) return [];
    return [{ account, region: slotRegion(account, region, places), object: { kind, id: arn }, isRole: false, gap }];
  });
  return [...lists, ...things.values(), ...roles, ...resources];
}
