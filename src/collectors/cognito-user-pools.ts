import type { Collector } from './collector.ts';

/** User pools, their clients, identity providers and groups; end users are never asked for. */
export const cognitoUserPools: Collector = {
  item: 'EV-COG-01',
  service: 'cognito-idp',
  operations: [
    {
      operation: 'ListUserPools',
      scope: 'region',
      paging: { request: 'NextToken', response: 'NextToken', size: { MaxResults: 60 } },
      count: 'UserPools',
      iamActions: ['cognito-idp:ListUserPools'],
    },
    {
      operation: 'DescribeUserPool',
      scope: 'region',
      parent: { operation: 'ListUserPools', each: 'UserPools', bind: { UserPoolId: 'Id' } },
      iamActions: ['cognito-idp:DescribeUserPool'],
      redact: [
        { path: 'UserPool.SmsConfiguration.ExternalId', rule: 'R6' },
        { path: 'UserPool.EmailConfiguration.From', rule: 'R5' },
        { path: 'UserPool.EmailConfiguration.ReplyToEmailAddress', rule: 'R5' },
      ],
    },
    {
      operation: 'GetUserPoolMfaConfig',
      scope: 'region',
      parent: { operation: 'ListUserPools', each: 'UserPools', bind: { UserPoolId: 'Id' } },
      iamActions: ['cognito-idp:GetUserPoolMfaConfig'],
      redact: [{ path: 'SmsMfaConfiguration.SmsConfiguration.ExternalId', rule: 'R6' }],
    },
    {
      operation: 'ListUserPoolClients',
      scope: 'region',
      parent: { operation: 'ListUserPools', each: 'UserPools', bind: { UserPoolId: 'Id' } },
      paging: { request: 'NextToken', response: 'NextToken', size: { MaxResults: 60 } },
      count: 'UserPoolClients',
      iamActions: ['cognito-idp:ListUserPoolClients'],
    },
    {
      operation: 'DescribeUserPoolClient',
      scope: 'region',
      parent: {
        operation: 'ListUserPoolClients',
        each: 'UserPoolClients',
        bind: { UserPoolId: 'UserPoolId', ClientId: 'ClientId' },
      },
      iamActions: ['cognito-idp:DescribeUserPoolClient'],
      redact: [{ path: 'UserPoolClient.ClientSecret', rule: 'R1' }],
    },
    {
      operation: 'ListIdentityProviders',
      scope: 'region',
      parent: { operation: 'ListUserPools', each: 'UserPools', bind: { UserPoolId: 'Id' } },
      paging: { request: 'NextToken', response: 'NextToken', size: { MaxResults: 60 } },
      count: 'Providers',
      iamActions: ['cognito-idp:ListIdentityProviders'],
    },
    {
      operation: 'DescribeIdentityProvider',
      scope: 'region',
      parent: {
        operation: 'ListIdentityProviders',
        each: 'Providers',
        bind: { UserPoolId: '^UserPoolId', ProviderName: 'ProviderName' },
      },
      iamActions: ['cognito-idp:DescribeIdentityProvider'],
      redact: [
        { path: 'IdentityProvider.ProviderDetails.client_secret', rule: 'R1' },
        { path: 'IdentityProvider.ProviderDetails.private_key', rule: 'R1' },
      ],
    },
    {
      operation: 'ListGroups',
      scope: 'region',
      parent: { operation: 'ListUserPools', each: 'UserPools', bind: { UserPoolId: 'Id' } },
      paging: { request: 'NextToken', response: 'NextToken', size: { Limit: 60 } },
      count: 'Groups',
      iamActions: ['cognito-idp:ListGroups'],
    },
  ],
};
