import type { WorldResource } from '../world.ts';
import { joinBlocks } from './join-blocks.ts';
import type { KeyIndex } from './key-index.ts';
import { readTagList } from './read-tag-list.ts';
import type { BlockFlags, ResourceDraft } from './resource-draft.ts';
import type { TagIndex } from './tag-index.ts';

/** What is known once every place has passed. */
export interface Settling {
  readonly keys: KeyIndex;
  readonly tags: TagIndex;
  readonly blocks: ReadonlyMap<string, BlockFlags>;
}

/** Completes a resource with its tags, its key and the public access block. */
export function settleResource({ resource, tagList, key, block }: ResourceDraft, settling: Settling): WorldResource {
  const { arn, account, region } = resource;
  const { keys, tags, blocks } = settling;
  return {
    ...resource,
    tags: tagList === null || tagList.state === 'unread' ? tags.find(arn, account, region) : readTagList(tagList),
    key: key === null ? null : keys.resolve(key, arn, account, region),
    publicAccessBlock:
      block === null ? null : joinBlocks(block === 'account' ? null : block, blocks.get(account) ?? null, arn),
  };
}
