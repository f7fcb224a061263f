import type { WorldResource } from '../world.ts';
import type { BlockIndex } from './block-index.ts';
import type { KeyIndex } from './key-index.ts';
import { readTagList } from './read-tag-list.ts';
import type { ResourceDraft } from './resource-draft.ts';
import type { TagIndex } from './tag-index.ts';

/** What is known once every place has passed. */
export interface Settling {
  readonly keys: KeyIndex;
  readonly tags: TagIndex;
  readonly blocks: BlockIndex;
}

/** Completes a resource with its tags, its key and the public access block. */
export function settleResource(draft: ResourceDraft, settling: Settling): WorldResource {
  const { resource, tagList, key } = draft;
  const { arn, account, region } = resource;
  const { keys, tags, blocks } = settling;
  return {
    ...resource,
    tags: tagList === null || tagList.state === 'unread' ? tags.find(arn, account, region) : readTagList(tagList),
    key: key === null ? null : keys.resolve(key, arn, account, region),
    publicAccessBlock: blocks.find(draft),
  };
}
