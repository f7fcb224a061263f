import type { Collector } from './collector.ts';

/**
 * Resources with their tags, where tags say what belongs to the scope.
 * Only what is or was tagged is listed, so it is never the sole population (API reference of GetResources).
 */
export const taggedResources: Collector = {
  item: 'EV-ENV-15',
  service: 'resourcegroupstaggingapi',
  operations: [
    {
      operation: 'GetResources',
      scope: 'region',
      paging: { request: 'PaginationToken', response: 'PaginationToken', size: { ResourcesPerPage: 100 } },
      count: 'ResourceTagMappingList',
      iamActions: ['tag:GetResources'],
    },
  ],
};
