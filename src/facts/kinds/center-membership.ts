import type { FactKind } from '../fact-kind.ts';

/** That a person of IAM Identity Center is a member of a group. */
export const centerMembership: FactKind = {
  kind: 'center-membership',
  label: { ja: 'IAM Identity Center のグループ所属', en: 'IAM Identity Center group membership' },
  service: 'identitystore',
  scope: 'account',
  list: {
    service: 'identitystore',
    operation: 'ListGroupMemberships',
    each: 'GroupMemberships',
    id: 'MembershipId',
  },
  attributes: {
    group: { path: 'GroupId' },
    user: { path: 'MemberId.UserId' },
  },
};
