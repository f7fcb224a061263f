import type { Value } from '../../facts/value.ts';
import type { WorldResource } from '../world.ts';

/** The four switches of S3 Block Public Access as a bucket or an account has them. */
export type BlockFlags = Readonly<
  Record<'blockPublicAcls' | 'ignorePublicAcls' | 'blockPublicPolicy' | 'restrictPublicBuckets', Value>
>;

/** A resource before its tags, its key and the account's public access block are known; regions arrive one after the other. */
export interface ResourceDraft {
  readonly resource: Omit<WorldResource, 'tags' | 'key' | 'publicAccessBlock'>;
  /** Its tags where its own list shows them. */
  readonly tagList: Value | null;
  /** The key as the service names it: ARN, id or alias. */
  readonly key: Value | null;
  /** The own switches of a bucket or an access point; null where its kind has none. */
  readonly block: BlockFlags | null;
  /** The bucket behind an access point; null for everything else. */
  readonly behind: { readonly bucket: string; readonly account: string | null } | null;
}
