import type { SignedService } from './signed-service.ts';

/** Incident Manager: response plans and incidents. */
export const ssmIncidents: SignedService = {
  id: 'SSM Incidents',
  signingName: 'ssm-incidents',
  host: 'ssm-incidents.{region}.{suffix}',
  protocol: 'rest-json',
  operations: {
    ListResponsePlans: {
      method: 'POST',
      path: '/listResponsePlans',
      body: ['maxResults', 'nextToken'],
      output: { responsePlanSummaries: [{ arn: 'text', name: 'text', displayName: 'text' }], nextToken: 'text' },
    },
    ListIncidentRecords: {
      method: 'POST',
      path: '/listIncidentRecords',
      body: ['filters', 'maxResults', 'nextToken'],
      output: {
        incidentRecordSummaries: [
          {
            arn: 'text',
            creationTime: 'epoch',
            impact: 'number',
            incidentRecordSource: { createdBy: 'text', source: 'text', invokedBy: 'text', resourceArn: 'text' },
            status: 'text',
            title: 'text',
            resolvedTime: 'epoch',
          },
        ],
        nextToken: 'text',
      },
    },
  },
};
