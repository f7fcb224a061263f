import type { Value } from '../../facts/value.ts';
import type { GatheredPlace } from './gathered-place.ts';
import type { BlockFlags } from './resource-draft.ts';

/** The account-wide switches of S3 Block Public Access; where they were not read, each of them says why. */
export function accountBlock(place: GatheredPlace): BlockFlags {
  const { facts, code, exact, refs } = place.population('s3-account-block');
  const unread: Value = { state: 'unread', code: code ?? 'NOT_ATTEMPTED', exact, refs };
  const { blockPublicAcls, ignorePublicAcls, blockPublicPolicy, restrictPublicBuckets } = facts[0]?.attributes ?? {};
  return {
    blockPublicAcls: blockPublicAcls ?? unread,
    ignorePublicAcls: ignorePublicAcls ?? unread,
    blockPublicPolicy: blockPublicPolicy ?? unread,
    restrictPublicBuckets: restrictPublicBuckets ?? unread,
  };
}
