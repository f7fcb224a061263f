import type { Collector } from './collector.ts';

/** Applications behind IAM Identity Center, who may use them, and the token issuers it trusts. */
export const ssoApplications: Collector = {
  item: 'EV-SSO-05',
  service: 'sso-admin',
  operations: [
    {
      operation: 'ListApplications',
      scope: 'organization',
      parent: { operation: 'ListInstances', each: 'Instances', bind: { InstanceArn: 'InstanceArn' } },
      paging: { request: 'NextToken', response: 'NextToken', size: { MaxResults: 100 } },
      count: 'Applications',
      iamActions: ['sso:ListApplications'],
    },
    {
      operation: 'DescribeApplication',
      scope: 'organization',
      parent: { operation: 'ListApplications', each: 'Applications', bind: { ApplicationArn: 'ApplicationArn' } },
      iamActions: ['sso:DescribeApplication'],
    },
    {
      operation: 'ListApplicationAssignments',
      scope: 'organization',
      parent: { operation: 'ListApplications', each: 'Applications', bind: { ApplicationArn: 'ApplicationArn' } },
      paging: { request: 'NextToken', response: 'NextToken', size: { MaxResults: 100 } },
      count: 'ApplicationAssignments',
      iamActions: ['sso:ListApplicationAssignments'],
    },
    {
      operation: 'ListTrustedTokenIssuers',
      scope: 'organization',
      parent: { operation: 'ListInstances', each: 'Instances', bind: { InstanceArn: 'InstanceArn' } },
      paging: { request: 'NextToken', response: 'NextToken', size: { MaxResults: 50 } },
      count: 'TrustedTokenIssuers',
      iamActions: ['sso:ListTrustedTokenIssuers'],
    },
  ],
};
