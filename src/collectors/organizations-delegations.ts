import type { Collector } from './collector.ts';

/** Accounts that administer the organisation on its behalf, and the services trusted by it. */
export const organizationsDelegations: Collector = {
  item: 'EV-ENV-07',
  service: 'organizations',
  operations: [
    {
      operation: 'ListDelegatedAdministrators',
      scope: 'organization',
      paging: { request: 'NextToken', response: 'NextToken' },
      count: 'DelegatedAdministrators',
      // Organizations API, common: the account belongs to no organisation.
      absent: ['AWSOrganizationsNotInUseException'],
      iamActions: ['organizations:ListDelegatedAdministrators'],
      redact: [{ path: 'DelegatedAdministrators[].Email', rule: 'R5' }],
    },
    {
      operation: 'ListAWSServiceAccessForOrganization',
      scope: 'organization',
      paging: { request: 'NextToken', response: 'NextToken' },
      count: 'EnabledServicePrincipals',
      // Organizations API, common: the account belongs to no organisation.
      absent: ['AWSOrganizationsNotInUseException'],
      iamActions: ['organizations:ListAWSServiceAccessForOrganization'],
    },
  ],
};
