import type { Collector } from './collector.ts';

/** Reports and certificates about AWS itself (SOC, ISO) that AWS Artifact offers: the list only, never a report under a confidentiality agreement. */
export const artifactReports: Collector = {
  item: 'EV-ENV-16',
  service: 'artifact',
  operations: [
    {
      operation: 'ListReports',
      scope: 'account',
      paging: { request: 'nextToken', response: 'nextToken', size: { maxResults: 300 } },
      count: 'reports',
      iamActions: ['artifact:ListReports'],
    },
  ],
};
