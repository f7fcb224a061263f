import type { Collector } from './collector.ts';

/**
 * Operators' sessions of the last 30 days, the preferences that say where they are recorded, and who the account's own documents are shared with.
 * Danger: commands of a session's start may hold secrets; only their presence is kept.
 */
export const ssmSessions: Collector = {
  item: 'EV-SSM-03',
  service: 'ssm',
  operations: [
    {
      operation: 'DescribeSessions',
      scope: 'region',
      inputs: [{ State: 'Active' }, { State: 'History' }],
      paging: { request: 'NextToken', response: 'NextToken', size: { MaxResults: 200 } },
      count: 'Sessions',
      iamActions: ['ssm:DescribeSessions'],
      retentionDays: 30,
    },
    {
      operation: 'GetDocument',
      scope: 'region',
      input: { Name: 'SSM-SessionManagerRunShell' },
      // The document comes to be when preferences are saved for the first time; until then it does not exist.
      absent: ['InvalidDocument'],
      iamActions: ['ssm:GetDocument'],
      redact: [{ path: 'Content.inputs.shellProfile.*', rule: 'R1' }],
    },
    {
      operation: 'ListDocuments',
      scope: 'region',
      input: { Filters: [{ Key: 'Owner', Values: ['Self'] }] },
      paging: { request: 'NextToken', response: 'NextToken', size: { MaxResults: 50 } },
      count: 'DocumentIdentifiers',
      iamActions: ['ssm:ListDocuments'],
    },
    {
      operation: 'DescribeDocumentPermission',
      scope: 'region',
      input: { PermissionType: 'Share' },
      parent: { operation: 'ListDocuments', each: 'DocumentIdentifiers', bind: { Name: 'Name' } },
      paging: { request: 'NextToken', response: 'NextToken', size: { MaxResults: 200 } },
      count: 'AccountIds',
      iamActions: ['ssm:DescribeDocumentPermission'],
    },
  ],
};
