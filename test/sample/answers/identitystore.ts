import type { Answers } from '../ask.ts';
import { uuid } from '../uuid.ts';

/** People and groups behind IAM Identity Center. */
export const identitystore: Answers = {
  ListUsers: ({ company }) => ({
    Users: company.sso.users.map(({ id, user, family, given, email }) => ({
      UserName: user,
      UserId: id,
      Name: { FamilyName: family, GivenName: given },
      DisplayName: `${family} ${given}`,
      Emails: [{ Value: email, Type: 'work', Primary: true }],
      UserStatus: 'ENABLED',
      IdentityStoreId: company.sso.instance.store,
    })),
  }),
  ListGroups: ({ company }) => ({
    Groups: company.sso.groups.map(({ id, name }) => ({
      GroupId: id,
      DisplayName: name,
      IdentityStoreId: company.sso.instance.store,
    })),
  }),
  ListGroupMemberships: (ask) => {
    const group = ask.company.sso.groups.find(({ id }) => id === ask.text('GroupId'));
    const members = ask.company.sso.users.filter(({ user }) => group?.members.includes(user) === true);
    return {
      GroupMemberships: members.map(({ id }) => ({
        IdentityStoreId: ask.company.sso.instance.store,
        MembershipId: uuid(`membership ${group?.id} ${id}`),
        GroupId: group?.id,
        MemberId: { UserId: id },
      })),
    };
  },
};
