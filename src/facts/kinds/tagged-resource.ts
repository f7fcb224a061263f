import type { FactKind } from '../fact-kind.ts';

/** A resource that is or was tagged, with its tags; never the sole population, because what was never tagged is not listed. */
export const taggedResource: FactKind = {
  kind: 'tagged-resource',
  label: { ja: 'タグの付いたリソース', en: 'Tagged resource' },
  service: 'resourcegroupstaggingapi',
  scope: 'region',
  list: {
    service: 'resourcegroupstaggingapi',
    operation: 'GetResources',
    each: 'ResourceTagMappingList',
    id: 'ResourceARN',
  },
  attributes: {
    tagList: { path: 'Tags' },
  },
};
