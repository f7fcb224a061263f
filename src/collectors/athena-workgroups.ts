import type { Collector } from './collector.ts';

/** Workgroups of Athena: whether results are encrypted and whether users may override that; no query is ever started. */
export const athenaWorkgroups: Collector = {
  item: 'EV-ATH-01',
  service: 'athena',
  operations: [
    {
      operation: 'ListWorkGroups',
      scope: 'region',
      paging: { request: 'NextToken', response: 'NextToken', size: { MaxResults: 50 } },
      count: 'WorkGroups',
      iamActions: ['athena:ListWorkGroups'],
    },
    {
      operation: 'GetWorkGroup',
      scope: 'region',
      parent: { operation: 'ListWorkGroups', each: 'WorkGroups', bind: { WorkGroup: 'Name' } },
      iamActions: ['athena:GetWorkGroup'],
      redact: [
        { path: 'WorkGroup.Configuration.EngineConfiguration.AdditionalConfigs.*', rule: 'R2' },
        { path: 'WorkGroup.Configuration.EngineConfiguration.SparkProperties.*', rule: 'R2' },
      ],
    },
  ],
};
