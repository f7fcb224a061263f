import type { Collector } from './collector.ts';

/** Response plans of Incident Manager and the incidents it recorded, with when they were opened and resolved. */
export const incidentRecords: Collector = {
  item: 'EV-INC-01',
  service: 'ssm-incidents',
  operations: [
    {
      operation: 'ListResponsePlans',
      scope: 'region',
      paging: { request: 'nextToken', response: 'nextToken', size: { maxResults: 100 } },
      count: 'responsePlanSummaries',
      iamActions: ['ssm-incidents:ListResponsePlans'],
    },
    {
      operation: 'ListIncidentRecords',
      scope: 'region',
      paging: { request: 'nextToken', response: 'nextToken', size: { maxResults: 100 } },
      count: 'incidentRecordSummaries',
      iamActions: ['ssm-incidents:ListIncidentRecords'],
    },
  ],
};
