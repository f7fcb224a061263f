import type { Collector } from './collector.ts';

/** Kinesis data streams: encryption, retention, capacity mode and resource policy; no record is ever read. */
export const kinesisStreams: Collector = {
  item: 'EV-KIN-01',
  service: 'kinesis',
  operations: [
    {
      operation: 'ListStreams',
      scope: 'region',
      paging: { request: 'NextToken', response: 'NextToken', more: 'HasMoreStreams', size: { Limit: 1000 } },
      count: 'StreamSummaries',
      iamActions: ['kinesis:ListStreams'],
    },
    {
      operation: 'DescribeStreamSummary',
      scope: 'region',
      parent: { operation: 'ListStreams', each: 'StreamSummaries', bind: { StreamARN: 'StreamARN' } },
      iamActions: ['kinesis:DescribeStreamSummary'],
    },
    {
      operation: 'GetResourcePolicy',
      scope: 'region',
      parent: { operation: 'ListStreams', each: 'StreamSummaries', bind: { ResourceARN: 'StreamARN' } },
      // The stream was listed a moment ago: what is not found is its policy.
      absent: ['ResourceNotFoundException'],
      iamActions: ['kinesis:GetResourcePolicy'],
    },
  ],
};
