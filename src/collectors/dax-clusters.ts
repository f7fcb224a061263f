import type { Collector } from './collector.ts';

/** Accelerator clusters before DynamoDB: encryption at rest and in transit, network. */
export const daxClusters: Collector = {
  item: 'EV-DDB-02',
  service: 'dax',
  operations: [
    {
      operation: 'DescribeClusters',
      scope: 'region',
      paging: { request: 'NextToken', response: 'NextToken', size: { MaxResults: 100 } },
      count: 'Clusters',
      iamActions: ['dax:DescribeClusters'],
    },
  ],
};
