import type { Collector } from './collector.ts';

/**
 * Instances of IAM Identity Center.
 * An instance lives in one region: an empty list from another region does not mean that there is none.
 */
export const ssoInstances: Collector = {
  item: 'EV-SSO-01',
  service: 'sso-admin',
  operations: [
    {
      operation: 'ListInstances',
      scope: 'organization',
      oneRegion: true,
      paging: { request: 'NextToken', response: 'NextToken', size: { MaxResults: 100 } },
      count: 'Instances',
      iamActions: ['sso:ListInstances'],
    },
    {
      operation: 'DescribeInstance',
      scope: 'organization',
      parent: { operation: 'ListInstances', each: 'Instances', bind: { InstanceArn: 'InstanceArn' } },
      iamActions: ['sso:DescribeInstance'],
    },
  ],
};
