import type { Collector } from './collector.ts';

/** Data lakes of Security Lake: encryption, retention and the log sources they take. */
export const securityLakes: Collector = {
  item: 'EV-SL-01',
  service: 'securitylake',
  operations: [
    {
      operation: 'ListDataLakes',
      scope: 'region',
      count: 'dataLakes',
      iamActions: ['securitylake:ListDataLakes'],
    },
    {
      operation: 'ListLogSources',
      scope: 'region',
      // Without a lake there is nothing to ask, and the service answers so with an error.
      parent: { operation: 'ListDataLakes', each: 'dataLakes', bind: {} },
      paging: { request: 'nextToken', response: 'nextToken', size: { maxResults: 50 } },
      count: 'sources',
      iamActions: ['securitylake:ListLogSources'],
    },
  ],
};
