import type { Collector } from './collector.ts';

/** Serverless search collections and their encryption, network and data access policies: grants outside IAM. */
export const searchCollections: Collector = {
  item: 'EV-OS-02',
  service: 'opensearchserverless',
  operations: [
    {
      operation: 'ListCollections',
      scope: 'region',
      paging: { request: 'nextToken', response: 'nextToken', size: { maxResults: 100 } },
      count: 'collectionSummaries',
      iamActions: ['aoss:ListCollections'],
    },
    {
      operation: 'ListSecurityPolicies',
      scope: 'region',
      inputs: [{ type: 'encryption' }, { type: 'network' }],
      paging: { request: 'nextToken', response: 'nextToken', size: { maxResults: 100 } },
      count: 'securityPolicySummaries',
      iamActions: ['aoss:ListSecurityPolicies'],
    },
    {
      operation: 'GetSecurityPolicy',
      scope: 'region',
      parent: {
        operation: 'ListSecurityPolicies',
        each: 'securityPolicySummaries',
        bind: { type: 'type', name: 'name' },
      },
      iamActions: ['aoss:GetSecurityPolicy'],
    },
    {
      operation: 'ListAccessPolicies',
      scope: 'region',
      input: { type: 'data' },
      paging: { request: 'nextToken', response: 'nextToken', size: { maxResults: 100 } },
      count: 'accessPolicySummaries',
      iamActions: ['aoss:ListAccessPolicies'],
    },
    {
      operation: 'GetAccessPolicy',
      scope: 'region',
      parent: { operation: 'ListAccessPolicies', each: 'accessPolicySummaries', bind: { type: 'type', name: 'name' } },
      iamActions: ['aoss:GetAccessPolicy'],
    },
  ],
};
