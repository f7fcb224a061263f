import type { Collector } from './collector.ts';

/** Analyzers, their findings of every status, and the archive rules that suppress findings. */
export const accessAnalyzerFindings: Collector = {
  item: 'EV-AA-01',
  service: 'accessanalyzer',
  operations: [
    {
      operation: 'ListAnalyzers',
      scope: 'region',
      paging: { request: 'nextToken', response: 'nextToken', size: { maxResults: 100 } },
      count: 'analyzers',
      iamActions: ['access-analyzer:ListAnalyzers'],
    },
    {
      operation: 'ListFindingsV2',
      scope: 'region',
      parent: { operation: 'ListAnalyzers', each: 'analyzers', bind: { analyzerArn: 'arn' } },
      paging: { request: 'nextToken', response: 'nextToken', size: { maxResults: 100 } },
      count: 'findings',
      iamActions: ['access-analyzer:ListFindings'],
      retentionDays: 90,
    },
    {
      operation: 'ListArchiveRules',
      scope: 'region',
      parent: { operation: 'ListAnalyzers', each: 'analyzers', bind: { analyzerName: 'name' } },
      paging: { request: 'nextToken', response: 'nextToken', size: { maxResults: 100 } },
      count: 'archiveRules',
      iamActions: ['access-analyzer:ListArchiveRules'],
    },
  ],
};
