import type { Collector } from './collector.ts';

/** Event data stores of CloudTrail Lake, and how long they keep events; no query is started. */
export const cloudtrailEventDataStores: Collector = {
  item: 'EV-CT-03',
  service: 'cloudtrail',
  operations: [
    {
      operation: 'ListEventDataStores',
      scope: 'region',
      paging: { request: 'NextToken', response: 'NextToken' },
      count: 'EventDataStores',
      iamActions: ['cloudtrail:ListEventDataStores'],
    },
    {
      operation: 'GetEventDataStore',
      scope: 'region',
      parent: {
        operation: 'ListEventDataStores',
        each: 'EventDataStores',
        bind: { EventDataStore: 'EventDataStoreArn' },
      },
      iamActions: ['cloudtrail:GetEventDataStore'],
    },
  ],
};
