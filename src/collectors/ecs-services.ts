import type { Collector } from './collector.ts';

/** Clusters and services of ECS: network, addresses, platform and remote commands with their record. */
export const ecsServices: Collector = {
  item: 'EV-ECS-01',
  service: 'ecs',
  operations: [
    {
      operation: 'ListClusters',
      scope: 'region',
      paging: { request: 'nextToken', response: 'nextToken', size: { maxResults: 100 } },
      count: 'clusterArns',
      iamActions: ['ecs:ListClusters'],
    },
    {
      operation: 'DescribeClusters',
      scope: 'region',
      // Settings and the record of remote commands are left out of the answer unless they are named.
      input: { include: ['CONFIGURATIONS', 'SETTINGS', 'TAGS'] },
      parent: {
        operation: 'ListClusters',
        each: 'clusterArns',
        bind: { clusters: '$' },
        batch: { member: 'clusters', size: 100 },
      },
      count: 'clusters',
      iamActions: ['ecs:DescribeClusters'],
    },
    {
      operation: 'ListServices',
      scope: 'region',
      parent: { operation: 'ListClusters', each: 'clusterArns', bind: { cluster: '$' } },
      paging: { request: 'nextToken', response: 'nextToken', size: { maxResults: 100 } },
      count: 'serviceArns',
      iamActions: ['ecs:ListServices'],
    },
    {
      operation: 'DescribeServices',
      scope: 'region',
      input: { include: ['TAGS'] },
      // At most 10 services per question (API reference of DescribeServices).
      parent: {
        operation: 'ListServices',
        each: 'serviceArns',
        bind: { cluster: '^cluster', services: '$' },
        batch: { member: 'services', size: 10 },
      },
      count: 'services',
      iamActions: ['ecs:DescribeServices'],
      redact: [
        {
          path: 'services[].deployments[].serviceConnectConfiguration.logConfiguration.options.splunk-token',
          rule: 'R1',
        },
      ],
    },
  ],
};
