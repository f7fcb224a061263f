import type { SignedService } from './signed-service.ts';

/** Reports that AWS itself hands out (SOC, ISO); only the list, never a report. */
export const artifact: SignedService = {
  id: 'Artifact',
  signingName: 'artifact',
  host: 'artifact.{region}.{suffix}',
  oneRegion: { aws: 'us-east-1', 'aws-cn': 'cn-northwest-1', 'aws-us-gov': 'us-gov-west-1' },
  protocol: 'rest-json',
  operations: {
    ListReports: {
      method: 'GET',
      path: '/v1/report/list',
      query: { maxResults: 'maxResults', nextToken: 'nextToken' },
      output: {
        reports: [
          {
            id: 'text',
            name: 'text',
            state: 'text',
            arn: 'text',
            version: 'number',
            uploadState: 'text',
            description: 'text',
            periodStart: 'iso',
            periodEnd: 'iso',
            series: 'text',
            category: 'text',
            companyName: 'text',
            productName: 'text',
            statusMessage: 'text',
            acceptanceType: 'text',
          },
        ],
        nextToken: 'text',
      },
    },
  },
};
