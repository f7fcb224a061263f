import type { Collector } from './collector.ts';

const accountPolicyTypes = [
  'DATA_PROTECTION_POLICY',
  'SUBSCRIPTION_FILTER_POLICY',
  'FIELD_INDEX_POLICY',
  'TRANSFORMER_POLICY',
  'METRIC_EXTRACTION_POLICY',
  'RETENTION_POLICY',
] as const;

/** Log groups: retention, encryption, filters that raise alarms or forward logs, and policies; no log content. */
export const logGroups: Collector = {
  item: 'EV-CWL-01',
  service: 'logs',
  operations: [
    {
      operation: 'DescribeLogGroups',
      scope: 'region',
      paging: { request: 'nextToken', response: 'nextToken', size: { limit: 50 } },
      count: 'logGroups',
      iamActions: ['logs:DescribeLogGroups'],
    },
    {
      operation: 'DescribeMetricFilters',
      scope: 'region',
      paging: { request: 'nextToken', response: 'nextToken', size: { limit: 50 } },
      count: 'metricFilters',
      iamActions: ['logs:DescribeMetricFilters'],
    },
    {
      operation: 'DescribeSubscriptionFilters',
      scope: 'region',
      parent: {
        operation: 'DescribeLogGroups',
        each: 'logGroups',
        bind: { logGroupName: 'logGroupName' },
        // Other log classes have no subscription filters and answer ValidationException.
        where: { logGroupClass: ['STANDARD'] },
      },
      paging: { request: 'nextToken', response: 'nextToken', size: { limit: 50 } },
      count: 'subscriptionFilters',
      iamActions: ['logs:DescribeSubscriptionFilters'],
    },
    {
      operation: 'DescribeResourcePolicies',
      scope: 'region',
      paging: { request: 'nextToken', response: 'nextToken', size: { limit: 50 } },
      count: 'resourcePolicies',
      iamActions: ['logs:DescribeResourcePolicies'],
    },
    {
      operation: 'DescribeAccountPolicies',
      scope: 'region',
      inputs: accountPolicyTypes.map((policyType) => ({ policyType })),
      paging: { request: 'nextToken', response: 'nextToken' },
      count: 'accountPolicies',
      // Each policy type asks for a permission of its own beside the first (API reference).
      iamActions: [
        'logs:DescribeAccountPolicies',
        'logs:GetDataProtectionPolicy',
        'logs:DescribeSubscriptionFilters',
        'logs:DescribeIndexPolicies',
        'logs:GetTransformer',
      ],
    },
  ],
};
