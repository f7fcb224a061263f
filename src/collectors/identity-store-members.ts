import type { Collector } from './collector.ts';

/**
 * Users, groups and memberships behind IAM Identity Center.
 * What identifies a person is stored as a token unless the engagement chose to keep personal data.
 */
export const identityStoreMembers: Collector = {
  item: 'EV-SSO-04',
  service: 'identitystore',
  operations: [
    {
      operation: 'ListUsers',
      scope: 'organization',
      parent: {
        operation: 'ListInstances',
        service: 'sso-admin',
        each: 'Instances',
        bind: { IdentityStoreId: 'IdentityStoreId' },
      },
      paging: { request: 'NextToken', response: 'NextToken', size: { MaxResults: 100 } },
      count: 'Users',
      iamActions: ['identitystore:ListUsers'],
      redact: [
        { path: 'Users[].UserName', rule: 'R5' },
        { path: 'Users[].Name', rule: 'R5' },
        { path: 'Users[].DisplayName', rule: 'R5' },
        { path: 'Users[].NickName', rule: 'R5' },
        { path: 'Users[].ProfileUrl', rule: 'R5' },
        { path: 'Users[].Emails', rule: 'R5' },
        { path: 'Users[].Addresses', rule: 'R5' },
        { path: 'Users[].PhoneNumbers', rule: 'R5' },
        { path: 'Users[].Title', rule: 'R5' },
        { path: 'Users[].Photos', rule: 'R5' },
        { path: 'Users[].Website', rule: 'R5' },
        { path: 'Users[].Birthdate', rule: 'R5' },
      ],
    },
    {
      operation: 'ListGroups',
      scope: 'organization',
      parent: {
        operation: 'ListInstances',
        service: 'sso-admin',
        each: 'Instances',
        bind: { IdentityStoreId: 'IdentityStoreId' },
      },
      paging: { request: 'NextToken', response: 'NextToken', size: { MaxResults: 100 } },
      count: 'Groups',
      iamActions: ['identitystore:ListGroups'],
    },
    {
      operation: 'ListGroupMemberships',
      scope: 'organization',
      parent: {
        operation: 'ListGroups',
        each: 'Groups',
        bind: { IdentityStoreId: '^IdentityStoreId', GroupId: 'GroupId' },
      },
      paging: { request: 'NextToken', response: 'NextToken', size: { MaxResults: 100 } },
      count: 'GroupMemberships',
      iamActions: ['identitystore:ListGroupMemberships'],
    },
  ],
};
