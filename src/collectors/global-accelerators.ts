import type { Collector } from './collector.ts';

/** Accelerators: fixed addresses on the internet in front of the company's systems. */
export const globalAccelerators: Collector = {
  item: 'EV-NET-28',
  service: 'globalaccelerator',
  operations: [
    {
      operation: 'ListAccelerators',
      scope: 'account',
      home: 'us-west-2',
      paging: { request: 'NextToken', response: 'NextToken', size: { MaxResults: 100 } },
      count: 'Accelerators',
      iamActions: ['globalaccelerator:ListAccelerators'],
    },
  ],
};
