import type { Collector } from './collector.ts';

/**
 * Whether Inspector is on, what it covers, what it found, and which findings are filtered away.
 * The lists are asked only where the account is enabled: elsewhere the refusal would read like a missing permission.
 */
export const inspectorFindings: Collector = {
  item: 'EV-INS-01',
  service: 'inspector2',
  operations: [
    {
      operation: 'BatchGetAccountStatus',
      scope: 'region',
      count: 'accounts',
      iamActions: ['inspector2:BatchGetAccountStatus'],
    },
    {
      operation: 'ListCoverage',
      scope: 'region',
      parent: {
        operation: 'BatchGetAccountStatus',
        each: 'accounts',
        bind: {},
        where: { 'state.status': ['ENABLED'] },
      },
      paging: { request: 'nextToken', response: 'nextToken', size: { maxResults: 200 } },
      count: 'coveredResources',
      iamActions: ['inspector2:ListCoverage'],
    },
    {
      operation: 'ListFindings',
      scope: 'region',
      parent: {
        operation: 'BatchGetAccountStatus',
        each: 'accounts',
        bind: {},
        where: { 'state.status': ['ENABLED'] },
      },
      paging: { request: 'nextToken', response: 'nextToken', size: { maxResults: 100 } },
      count: 'findings',
      iamActions: ['inspector2:ListFindings'],
      retentionDays: 30,
    },
    {
      operation: 'ListFilters',
      scope: 'region',
      parent: {
        operation: 'BatchGetAccountStatus',
        each: 'accounts',
        bind: {},
        where: { 'state.status': ['ENABLED'] },
      },
      paging: { request: 'nextToken', response: 'nextToken', size: { maxResults: 100 } },
      count: 'filters',
      iamActions: ['inspector2:ListFilters'],
    },
  ],
};
