import type { Collector, Parent } from './collector.ts';

/** Clusters whose access is kept in AWS at all; one that keeps it in its ConfigMap alone answers InvalidRequestException. */
const withEntries: Parent = {
  operation: 'DescribeCluster',
  each: 'cluster',
  bind: { clusterName: 'name' },
  where: { 'accessConfig.authenticationMode': ['API', 'API_AND_CONFIG_MAP'] },
};

/** Who may enter clusters of EKS and which roles their workloads hold; rights inside a cluster come from the client. */
export const eksAccess: Collector = {
  item: 'EV-EKS-02',
  service: 'eks',
  operations: [
    {
      operation: 'ListAccessEntries',
      scope: 'region',
      parent: withEntries,
      paging: { request: 'nextToken', response: 'nextToken', size: { maxResults: 100 } },
      count: 'accessEntries',
      iamActions: ['eks:ListAccessEntries'],
    },
    {
      operation: 'DescribeAccessEntry',
      scope: 'region',
      parent: {
        operation: 'ListAccessEntries',
        each: 'accessEntries',
        bind: { clusterName: '^clusterName', principalArn: '$' },
      },
      iamActions: ['eks:DescribeAccessEntry'],
    },
    {
      operation: 'ListAssociatedAccessPolicies',
      scope: 'region',
      parent: {
        operation: 'ListAccessEntries',
        each: 'accessEntries',
        bind: { clusterName: '^clusterName', principalArn: '$' },
      },
      paging: { request: 'nextToken', response: 'nextToken', size: { maxResults: 100 } },
      count: 'associatedAccessPolicies',
      iamActions: ['eks:ListAssociatedAccessPolicies'],
    },
    {
      operation: 'ListPodIdentityAssociations',
      scope: 'region',
      parent: { operation: 'ListClusters', each: 'clusters', bind: { clusterName: '$' } },
      paging: { request: 'nextToken', response: 'nextToken', size: { maxResults: 100 } },
      count: 'associations',
      iamActions: ['eks:ListPodIdentityAssociations'],
    },
    {
      operation: 'DescribePodIdentityAssociation',
      scope: 'region',
      parent: {
        operation: 'ListPodIdentityAssociations',
        each: 'associations',
        bind: { clusterName: '^clusterName', associationId: 'associationId' },
      },
      iamActions: ['eks:DescribePodIdentityAssociation'],
      redact: [{ path: 'association.externalId', rule: 'R6' }],
    },
  ],
};
