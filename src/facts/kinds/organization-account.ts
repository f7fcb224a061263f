import type { FactKind } from '../fact-kind.ts';
import { readInstant } from '../read-instant.ts';

/** A member account of the organisation: the population the scope is compared with. */
export const organizationAccount: FactKind = {
  kind: 'organization-account',
  label: { ja: '組織のアカウント', en: 'Account of the organisation' },
  service: 'organizations',
  scope: 'account',
  list: { service: 'organizations', operation: 'ListAccounts', each: 'Accounts', id: 'Id' },
  attributes: {
    name: { path: 'Name' },
    arn: { path: 'Arn' },
    status: { path: 'Status' },
    state: { path: 'State' },
    joinedMethod: { path: 'JoinedMethod' },
    joinedAt: { path: 'JoinedTimestamp', as: readInstant },
  },
};
