import type { Collector } from './collector.ts';

/** Names, types and keys of the parameters of Parameter Store; a value is never asked for. */
export const ssmParameters: Collector = {
  item: 'EV-SSM-01',
  service: 'ssm',
  operations: [
    {
      operation: 'DescribeParameters',
      scope: 'region',
      paging: { request: 'NextToken', response: 'NextToken', size: { MaxResults: 50 } },
      count: 'Parameters',
      iamActions: ['ssm:DescribeParameters'],
    },
  ],
};
