import type { Collector } from './collector.ts';

/** Aggregators of AWS Config over several accounts, whether their sources are fresh, and what they count. */
export const configAggregators: Collector = {
  item: 'EV-ENV-10',
  service: 'config',
  operations: [
    {
      operation: 'DescribeConfigurationAggregators',
      scope: 'region',
      paging: { request: 'NextToken', response: 'NextToken' },
      count: 'ConfigurationAggregators',
      iamActions: ['config:DescribeConfigurationAggregators'],
    },
    {
      operation: 'DescribeConfigurationAggregatorSourcesStatus',
      scope: 'region',
      parent: {
        operation: 'DescribeConfigurationAggregators',
        each: 'ConfigurationAggregators',
        bind: { ConfigurationAggregatorName: 'ConfigurationAggregatorName' },
      },
      paging: { request: 'NextToken', response: 'NextToken' },
      count: 'AggregatedSourceStatusList',
      iamActions: ['config:DescribeConfigurationAggregatorSourcesStatus'],
    },
    {
      operation: 'GetAggregateDiscoveredResourceCounts',
      scope: 'region',
      inputs: [{ GroupByKey: 'RESOURCE_TYPE' }, { GroupByKey: 'ACCOUNT_ID' }],
      parent: {
        operation: 'DescribeConfigurationAggregators',
        each: 'ConfigurationAggregators',
        bind: { ConfigurationAggregatorName: 'ConfigurationAggregatorName' },
      },
      paging: { request: 'NextToken', response: 'NextToken', size: { Limit: 1000 } },
      count: 'GroupedResourceCounts',
      iamActions: ['config:GetAggregateDiscoveredResourceCounts'],
    },
  ],
};
