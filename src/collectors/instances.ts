import type { Collector, Operation } from './collector.ts';

const list = {
  operation: 'DescribeInstances',
  // An account may hide resources that AWS services manage; the population must hold them too.
  input: { IncludeManagedResources: true },
  paging: { request: 'NextToken', response: 'NextToken', size: { MaxResults: 1000 } },
  count: 'Reservations[].Instances',
  iamActions: ['ec2:DescribeInstances'],
} as const satisfies Omit<Operation, 'scope'>;

/** Servers: image, role, network, metadata options; their user data is never asked for. */
export const instances: Collector = {
  item: 'EV-EC2-01',
  service: 'ec2',
  operations: [
    // The stray check: asked where nobody declared anything either.
    { ...list, scope: 'outside' },
    { ...list, scope: 'region' },
  ],
};
