import type { Collector } from './collector.ts';

/** Which networks record their traffic, what they record and where it goes. */
export const flowLogs: Collector = {
  item: 'EV-NET-14',
  service: 'ec2',
  operations: [
    {
      operation: 'DescribeFlowLogs',
      scope: 'region',
      paging: { request: 'NextToken', response: 'NextToken', size: { MaxResults: 1000 } },
      count: 'FlowLogs',
      iamActions: ['ec2:DescribeFlowLogs'],
    },
  ],
};
