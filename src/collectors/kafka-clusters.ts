import type { Collector } from './collector.ts';

/** Kafka clusters (MSK): encryption, client authentication, public access, logs and cluster policies. */
export const kafkaClusters: Collector = {
  item: 'EV-MSK-01',
  service: 'kafka',
  operations: [
    {
      operation: 'ListClustersV2',
      scope: 'region',
      paging: { request: 'NextToken', response: 'NextToken', size: { MaxResults: 100 } },
      count: 'ClusterInfoList',
      iamActions: ['kafka:ListClustersV2'],
    },
    {
      operation: 'GetClusterPolicy',
      scope: 'region',
      parent: { operation: 'ListClustersV2', each: 'ClusterInfoList', bind: { ClusterArn: 'ClusterArn' } },
      // The cluster was listed a moment ago: what is not found is its policy.
      absent: ['NotFoundException'],
      iamActions: ['kafka:GetClusterPolicy'],
    },
  ],
};
