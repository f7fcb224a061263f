import type { Collector } from './collector.ts';

/**
 * What AWS Config records, how often, where it delivers and how long it keeps.
 * Every other statement from AWS Config rests on this one.
 */
export const configRecorders: Collector = {
  item: 'EV-ENV-08',
  service: 'config',
  operations: [
    {
      operation: 'DescribeConfigurationRecorders',
      scope: 'region',
      count: 'ConfigurationRecorders',
      iamActions: ['config:DescribeConfigurationRecorders'],
    },
    {
      operation: 'DescribeConfigurationRecorderStatus',
      scope: 'region',
      count: 'ConfigurationRecordersStatus',
      iamActions: ['config:DescribeConfigurationRecorderStatus'],
    },
    {
      operation: 'DescribeDeliveryChannels',
      scope: 'region',
      count: 'DeliveryChannels',
      iamActions: ['config:DescribeDeliveryChannels'],
    },
    {
      operation: 'DescribeDeliveryChannelStatus',
      scope: 'region',
      count: 'DeliveryChannelsStatus',
      iamActions: ['config:DescribeDeliveryChannelStatus'],
    },
    {
      operation: 'DescribeRetentionConfigurations',
      scope: 'region',
      paging: { request: 'NextToken', response: 'NextToken' },
      count: 'RetentionConfigurations',
      iamActions: ['config:DescribeRetentionConfigurations'],
    },
  ],
};
