import type { Collector } from './collector.ts';

/** Memberships of AWS Security Incident Response and the state of its cases; what a case is about stays out. */
export const incidentResponseCases: Collector = {
  item: 'EV-INC-02',
  service: 'security-ir',
  operations: [
    {
      operation: 'ListMemberships',
      scope: 'region',
      paging: { request: 'nextToken', response: 'nextToken', size: { maxResults: 25 } },
      count: 'items',
      // Security Incident Response API: the service is not in use here.
      absent: ['SecurityIncidentResponseNotActiveException'],
      iamActions: ['security-ir:ListMemberships'],
    },
    {
      operation: 'ListCases',
      scope: 'region',
      paging: { request: 'nextToken', response: 'nextToken', size: { maxResults: 25 } },
      count: 'items',
      absent: ['SecurityIncidentResponseNotActiveException'],
      iamActions: ['security-ir:ListCases'],
      redact: [{ path: 'items[].title', rule: 'R1' }],
    },
  ],
};
