import type { Collector } from './collector.ts';

/** Keys of payment processing with their state, use and whether they can leave the service; never key material. */
export const paymentKeys: Collector = {
  item: 'EV-PAY-01',
  service: 'payment-cryptography',
  operations: [
    {
      operation: 'ListKeys',
      scope: 'region',
      paging: { request: 'NextToken', response: 'NextToken', size: { MaxResults: 100 } },
      count: 'Keys',
      iamActions: ['payment-cryptography:ListKeys'],
    },
    {
      operation: 'GetKey',
      scope: 'region',
      parent: { operation: 'ListKeys', each: 'Keys', bind: { KeyIdentifier: 'KeyArn' } },
      iamActions: ['payment-cryptography:GetKey'],
    },
  ],
};
