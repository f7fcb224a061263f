import type { Collector } from './collector.ts';

/** Workgroups and namespaces of Redshift Serverless: exposure, network, keys and exported logs. */
export const redshiftWorkgroups: Collector = {
  item: 'EV-RS-02',
  service: 'redshift-serverless',
  operations: [
    {
      operation: 'ListWorkgroups',
      scope: 'region',
      paging: { request: 'nextToken', response: 'nextToken', size: { maxResults: 100 } },
      count: 'workgroups',
      iamActions: ['redshift-serverless:ListWorkgroups'],
    },
    {
      operation: 'ListNamespaces',
      scope: 'region',
      paging: { request: 'nextToken', response: 'nextToken', size: { maxResults: 100 } },
      count: 'namespaces',
      iamActions: ['redshift-serverless:ListNamespaces'],
    },
  ],
};
