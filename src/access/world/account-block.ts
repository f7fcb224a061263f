import { blockFlags } from './block-flags.ts';
import type { GatheredPlace } from './gathered-place.ts';
import type { BlockFlags } from './resource-draft.ts';

/** The account-wide switches of S3 Block Public Access; where they were not read, each of them says why. */
export function accountBlock(place: GatheredPlace): BlockFlags {
  const block = place.population('s3-account-block');
  return blockFlags(block.facts[0]?.attributes ?? {}, block);
}
