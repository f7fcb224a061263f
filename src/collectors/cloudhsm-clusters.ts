import type { Collector } from './collector.ts';

/** Clusters of hardware security modules and their backups. */
export const cloudhsmClusters: Collector = {
  item: 'EV-HSM-01',
  service: 'cloudhsmv2',
  operations: [
    {
      operation: 'DescribeClusters',
      scope: 'region',
      paging: { request: 'NextToken', response: 'NextToken', size: { MaxResults: 25 } },
      count: 'Clusters',
      iamActions: ['cloudhsm:DescribeClusters'],
      // The password of the first officer of a cluster that nobody has set up yet.
      redact: [{ path: 'Clusters[].PreCoPassword', rule: 'R1' }],
    },
    {
      operation: 'DescribeBackups',
      scope: 'region',
      paging: { request: 'NextToken', response: 'NextToken', size: { MaxResults: 50 } },
      count: 'Backups',
      iamActions: ['cloudhsm:DescribeBackups'],
    },
  ],
};
