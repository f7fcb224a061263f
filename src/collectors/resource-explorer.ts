import type { Collector } from './collector.ts';

/**
 * Resources as Resource Explorer has indexed them: a third population beside Config and the services' own lists.
 * A region without a view is not asked for resources: there the service answers 401, which reads like a refusal.
 */
export const resourceExplorer: Collector = {
  item: 'EV-ENV-14',
  service: 'resource-explorer-2',
  operations: [
    {
      operation: 'ListIndexes',
      scope: 'region',
      paging: { request: 'NextToken', response: 'NextToken', size: { MaxResults: 100 } },
      count: 'Indexes',
      iamActions: ['resource-explorer-2:ListIndexes'],
    },
    {
      operation: 'ListViews',
      scope: 'region',
      paging: { request: 'NextToken', response: 'NextToken', size: { MaxResults: 50 } },
      count: 'Views',
      iamActions: ['resource-explorer-2:ListViews'],
    },
    {
      operation: 'ListResources',
      scope: 'region',
      parent: { operation: 'ListViews', each: 'Views', bind: { ViewArn: '$' } },
      paging: { request: 'NextToken', response: 'NextToken', size: { MaxResults: 1000 } },
      count: 'Resources',
      iamActions: ['resource-explorer-2:ListResources'],
    },
  ],
};
