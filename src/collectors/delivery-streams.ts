import type { Collector } from './collector.ts';

/**
 * Delivery streams of Firehose: where records go, with which role and key.
 * Danger: destinations outside AWS carry tokens and attributes of their own; these are masked.
 */
export const deliveryStreams: Collector = {
  item: 'EV-FH-01',
  service: 'firehose',
  operations: [
    {
      operation: 'ListDeliveryStreams',
      scope: 'region',
      // The next page starts after the last name of this one.
      paging: {
        request: 'ExclusiveStartDeliveryStreamName',
        response: 'DeliveryStreamNames',
        more: 'HasMoreDeliveryStreams',
        size: { Limit: 10000 },
      },
      count: 'DeliveryStreamNames',
      iamActions: ['firehose:ListDeliveryStreams'],
    },
    {
      operation: 'DescribeDeliveryStream',
      scope: 'region',
      parent: { operation: 'ListDeliveryStreams', each: 'DeliveryStreamNames', bind: { DeliveryStreamName: '$' } },
      iamActions: ['firehose:DescribeDeliveryStream'],
      redact: [
        { path: 'DeliveryStreamDescription.Destinations[].SplunkDestinationDescription.HECToken', rule: 'R1' },
        {
          path: 'DeliveryStreamDescription.Destinations[].HttpEndpointDestinationDescription.EndpointConfiguration.AccessKey',
          rule: 'R1',
        },
        {
          path: 'DeliveryStreamDescription.Destinations[].HttpEndpointDestinationDescription.EndpointConfiguration.Url',
          rule: 'R6',
        },
        {
          path: 'DeliveryStreamDescription.Destinations[].HttpEndpointDestinationDescription.RequestConfiguration.CommonAttributes[].AttributeValue',
          rule: 'R1',
        },
        { path: 'DeliveryStreamDescription.Destinations[].SnowflakeDestinationDescription.User', rule: 'R5' },
      ],
    },
  ],
};
