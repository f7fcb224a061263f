import type { Collector } from './collector.ts';

/** Alias of the account, as people call it. */
export const iamAccountAliases: Collector = {
  item: 'EV-ENV-03',
  service: 'iam',
  operations: [
    {
      operation: 'ListAccountAliases',
      scope: 'account',
      paging: { request: 'Marker', response: 'Marker', more: 'IsTruncated', size: { MaxItems: 1000 } },
      count: 'AccountAliases',
      iamActions: ['iam:ListAccountAliases'],
    },
  ],
};
