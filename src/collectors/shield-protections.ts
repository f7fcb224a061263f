import type { Collector } from './collector.ts';

/** Whether Shield Advanced is subscribed to, and what it protects. */
export const shieldProtections: Collector = {
  item: 'EV-NET-27',
  service: 'shield',
  operations: [
    {
      operation: 'GetSubscriptionState',
      scope: 'account',
      iamActions: ['shield:GetSubscriptionState'],
    },
    {
      operation: 'ListProtections',
      scope: 'account',
      paging: { request: 'NextToken', response: 'NextToken', size: { MaxResults: 1000 } },
      count: 'Protections',
      // Known answer of an account without the subscription: 400 "The subscription does not exist."
      absent: ['ResourceNotFoundException'],
      iamActions: ['shield:ListProtections'],
    },
  ],
};
