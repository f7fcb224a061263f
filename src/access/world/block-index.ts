import type { Closed } from '../closed.ts';
import type { PublicAccessBlock } from '../policy-set.ts';
import { accountBlock } from './account-block.ts';
import { blockFlags } from './block-flags.ts';
import type { GatheredPlace } from './gathered-place.ts';
import { joinBlocks } from './join-blocks.ts';
import type { BlockFlags, ResourceDraft } from './resource-draft.ts';

/**
 * The switches of S3 Block Public Access of accounts and buckets. A request through an access point meets those of the access point, of
 * its bucket and of the bucket's account (Amazon S3 User Guide, "Managing public access to access points").
 */
export class BlockIndex {
  readonly #accounts = new Map<string, BlockFlags>();
  readonly #buckets = new Map<string, { readonly account: string; readonly flags: BlockFlags }>();
  /** Why a bucket may be missing among those of an account. */
  readonly #unlisted = new Map<string, BlockFlags>();

  /** Takes the switches of an account and of its buckets from its global place. */
  add(place: GatheredPlace): void {
    const { account } = place;
    this.#accounts.set(account, accountBlock(place));
    const buckets = place.population('s3-bucket');
    for (const { id, attributes } of buckets.facts) this.#buckets.set(id, { account, flags: blockFlags(attributes) });
    if (!buckets.complete) this.#unlisted.set(account, blockFlags({}, buckets));
  }

  /** The switches as they work on a bucket or an access point; null for what has none. */
  find({ resource: { arn, account }, block, behind }: ResourceDraft): PublicAccessBlock | null | Closed {
    if (block === null) return null;
    const own = this.#accounts.get(account) ?? null;
    if (behind === null) return joinBlocks([block, own], arn);
    const bucket = this.#buckets.get(behind.bucket);
    const owner = bucket?.account ?? behind.account;
    const flags = bucket?.flags ?? this.#unlisted.get(owner ?? account) ?? null;
    return joinBlocks(
      [block, flags, own, ...(owner === account ? [] : [this.#accounts.get(owner ?? '') ?? null])],
      arn,
    );
  }
}
