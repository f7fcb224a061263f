import type { Collector } from './collector.ts';

/** Identity pools and the roles they hand out, also to people who did not sign in. */
export const cognitoIdentityPools: Collector = {
  item: 'EV-COG-02',
  service: 'cognito-identity',
  operations: [
    {
      operation: 'ListIdentityPools',
      scope: 'region',
      paging: { request: 'NextToken', response: 'NextToken', size: { MaxResults: 60 } },
      count: 'IdentityPools',
      iamActions: ['cognito-identity:ListIdentityPools'],
    },
    {
      operation: 'DescribeIdentityPool',
      scope: 'region',
      parent: { operation: 'ListIdentityPools', each: 'IdentityPools', bind: { IdentityPoolId: 'IdentityPoolId' } },
      iamActions: ['cognito-identity:DescribeIdentityPool'],
    },
    {
      operation: 'GetIdentityPoolRoles',
      scope: 'region',
      parent: { operation: 'ListIdentityPools', each: 'IdentityPools', bind: { IdentityPoolId: 'IdentityPoolId' } },
      iamActions: ['cognito-identity:GetIdentityPoolRoles'],
    },
  ],
};
