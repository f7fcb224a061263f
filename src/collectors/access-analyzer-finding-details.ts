import type { Collector } from './collector.ts';

/** Each finding of an analyzer in full: who can reach what, or which grant is unused. */
export const accessAnalyzerFindingDetails: Collector = {
  item: 'EV-AA-02',
  service: 'accessanalyzer',
  operations: [
    {
      operation: 'GetFindingV2',
      scope: 'region',
      parent: { operation: 'ListFindingsV2', each: 'findings', bind: { analyzerArn: '^analyzerArn', id: 'id' } },
      paging: { request: 'nextToken', response: 'nextToken', size: { maxResults: 100 } },
      count: 'findingDetails',
      iamActions: ['access-analyzer:GetFinding'],
      retentionDays: 90,
    },
  ],
};
