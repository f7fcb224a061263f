import type { Collector, Operation } from './collector.ts';

/** Organisational units below those already found; each repetition reaches one level deeper. */
const deeperUnits: Operation = {
  operation: 'ListOrganizationalUnitsForParent',
  scope: 'organization',
  parent: { operation: 'ListOrganizationalUnitsForParent', each: 'OrganizationalUnits', bind: { ParentId: 'Id' } },
  paging: { request: 'NextToken', response: 'NextToken' },
  count: 'OrganizationalUnits',
  iamActions: ['organizations:ListOrganizationalUnitsForParent'],
};

/**
 * The organisation, its units and its accounts: the population of accounts, without their e-mail addresses.
 * AWS allows five levels of organisational units below the root (AWS Organizations, Quotas).
 */
export const organizationsAccounts: Collector = {
  item: 'EV-ENV-05',
  service: 'organizations',
  operations: [
    {
      operation: 'DescribeOrganization',
      scope: 'organization',
      // Organizations API, common: the account belongs to no organisation.
      absent: ['AWSOrganizationsNotInUseException'],
      iamActions: ['organizations:DescribeOrganization'],
      redact: [{ path: 'Organization.MasterAccountEmail', rule: 'R5' }],
    },
    {
      operation: 'ListAccounts',
      scope: 'organization',
      paging: { request: 'NextToken', response: 'NextToken' },
      count: 'Accounts',
      // Organizations API, common: the account belongs to no organisation.
      absent: ['AWSOrganizationsNotInUseException'],
      iamActions: ['organizations:ListAccounts'],
      redact: [{ path: 'Accounts[].Email', rule: 'R5' }],
    },
    {
      operation: 'ListRoots',
      scope: 'organization',
      paging: { request: 'NextToken', response: 'NextToken' },
      count: 'Roots',
      // Organizations API, common: the account belongs to no organisation.
      absent: ['AWSOrganizationsNotInUseException'],
      iamActions: ['organizations:ListRoots'],
    },
    {
      operation: 'ListOrganizationalUnitsForParent',
      scope: 'organization',
      parent: { operation: 'ListRoots', each: 'Roots', bind: { ParentId: 'Id' } },
      paging: { request: 'NextToken', response: 'NextToken' },
      count: 'OrganizationalUnits',
      iamActions: ['organizations:ListOrganizationalUnitsForParent'],
    },
    deeperUnits,
    deeperUnits,
    deeperUnits,
    deeperUnits,
    {
      operation: 'ListAccountsForParent',
      scope: 'organization',
      parent: { operation: 'ListRoots', each: 'Roots', bind: { ParentId: 'Id' } },
      paging: { request: 'NextToken', response: 'NextToken' },
      count: 'Accounts',
      iamActions: ['organizations:ListAccountsForParent'],
      redact: [{ path: 'Accounts[].Email', rule: 'R5' }],
    },
    {
      operation: 'ListAccountsForParent',
      scope: 'organization',
      parent: {
        operation: 'ListOrganizationalUnitsForParent',
        each: 'OrganizationalUnits',
        bind: { ParentId: 'Id' },
      },
      paging: { request: 'NextToken', response: 'NextToken' },
      count: 'Accounts',
      iamActions: ['organizations:ListAccountsForParent'],
      redact: [{ path: 'Accounts[].Email', rule: 'R5' }],
    },
  ],
};
