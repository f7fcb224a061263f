import type { Collector } from './collector.ts';

/** Clusters of EKS: endpoint, logs, encryption, version and its support, node groups, add-ons, identity providers. */
export const eksClusters: Collector = {
  item: 'EV-EKS-01',
  service: 'eks',
  operations: [
    {
      operation: 'ListClusters',
      scope: 'region',
      paging: { request: 'nextToken', response: 'nextToken', size: { maxResults: 100 } },
      count: 'clusters',
      iamActions: ['eks:ListClusters'],
    },
    {
      operation: 'DescribeCluster',
      scope: 'region',
      parent: { operation: 'ListClusters', each: 'clusters', bind: { name: '$' } },
      iamActions: ['eks:DescribeCluster'],
      redact: [{ path: 'cluster.connectorConfig.activationCode', rule: 'R1' }],
    },
    {
      // Not in the list of evidence items: the only AWS source that says which versions are in standard support today.
      operation: 'DescribeClusterVersions',
      scope: 'region',
      input: { includeAll: true },
      paging: { request: 'nextToken', response: 'nextToken', size: { maxResults: 100 } },
      count: 'clusterVersions',
      iamActions: ['eks:DescribeClusterVersions'],
    },
    {
      operation: 'ListNodegroups',
      scope: 'region',
      parent: { operation: 'ListClusters', each: 'clusters', bind: { clusterName: '$' } },
      paging: { request: 'nextToken', response: 'nextToken', size: { maxResults: 100 } },
      count: 'nodegroups',
      iamActions: ['eks:ListNodegroups'],
    },
    {
      operation: 'DescribeNodegroup',
      scope: 'region',
      parent: {
        operation: 'ListNodegroups',
        each: 'nodegroups',
        bind: { clusterName: '^clusterName', nodegroupName: '$' },
      },
      iamActions: ['eks:DescribeNodegroup'],
    },
    {
      operation: 'ListAddons',
      scope: 'region',
      parent: { operation: 'ListClusters', each: 'clusters', bind: { clusterName: '$' } },
      paging: { request: 'nextToken', response: 'nextToken', size: { maxResults: 100 } },
      count: 'addons',
      iamActions: ['eks:ListAddons'],
    },
    {
      operation: 'ListIdentityProviderConfigs',
      scope: 'region',
      parent: { operation: 'ListClusters', each: 'clusters', bind: { clusterName: '$' } },
      paging: { request: 'nextToken', response: 'nextToken', size: { maxResults: 100 } },
      count: 'identityProviderConfigs',
      iamActions: ['eks:ListIdentityProviderConfigs'],
    },
  ],
};
