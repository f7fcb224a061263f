import type { Collector } from './collector.ts';

/**
 * Rights of Lake Formation: administrators, defaults for new tables, and grants outside IAM.
 * Danger: the service shows a caller only the grants it may see; the whole list needs a (read-only) data lake administrator.
 */
export const dataLakePermissions: Collector = {
  item: 'EV-LF-01',
  service: 'lakeformation',
  operations: [
    { operation: 'GetDataLakeSettings', scope: 'region', iamActions: ['lakeformation:GetDataLakeSettings'] },
    {
      operation: 'ListPermissions',
      scope: 'region',
      paging: { request: 'NextToken', response: 'NextToken', size: { MaxResults: 1000 } },
      count: 'PrincipalResourcePermissions',
      iamActions: ['lakeformation:ListPermissions'],
    },
    {
      operation: 'ListResources',
      scope: 'region',
      paging: { request: 'NextToken', response: 'NextToken', size: { MaxResults: 1000 } },
      count: 'ResourceInfoList',
      iamActions: ['lakeformation:ListResources'],
    },
  ],
};
