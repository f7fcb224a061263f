import type { Answers, Ask } from '../ask.ts';
import { when } from '../when.ts';

function instanceArn({ company }: Ask): string {
  return `arn:aws:sso:::instance/${company.sso.instance.id}`;
}

function setArn({ company }: Ask, id: string): string {
  return `arn:aws:sso:::permissionSet/${company.sso.instance.id}/${id}`;
}

function setOf(ask: Ask) {
  const set = ask.company.sso.permissionSets.find(({ id }) => setArn(ask, id) === ask.text('PermissionSetArn'));
  if (set === undefined) throw new Error('no such permission set');
  return set;
}

/** IAM Identity Center: instance, permission sets and who holds them where. */
export const ssoAdmin: Answers = {
  ListInstances: (ask) => ({
    Instances: [
      {
        InstanceArn: instanceArn(ask),
        IdentityStoreId: ask.company.sso.instance.store,
        OwnerAccountId: ask.account,
        Name: ask.company.sso.instance.name,
        CreatedDate: when(ask.company.sso.instance.created),
        Status: 'ACTIVE',
      },
    ],
  }),
  DescribeInstance: (ask) => ({
    InstanceArn: instanceArn(ask),
    IdentityStoreId: ask.company.sso.instance.store,
    OwnerAccountId: ask.account,
    Name: ask.company.sso.instance.name,
    CreatedDate: when(ask.company.sso.instance.created),
    Status: 'ACTIVE',
  }),
  ListPermissionSets: (ask) => ({ PermissionSets: ask.company.sso.permissionSets.map(({ id }) => setArn(ask, id)) }),
  DescribePermissionSet: (ask) => {
    const { id, name, session, created } = setOf(ask);
    return {
      PermissionSet: {
        Name: name,
        PermissionSetArn: setArn(ask, id),
        CreatedDate: when(created),
        SessionDuration: session,
      },
    };
  },
  ListManagedPoliciesInPermissionSet: (ask) => ({
    AttachedManagedPolicies: setOf(ask).managed.map((Name) => ({ Name, Arn: `arn:aws:iam::aws:policy/${Name}` })),
  }),
  GetInlinePolicyForPermissionSet: () => ({ InlinePolicy: '' }),
  GetPermissionsBoundaryForPermissionSet: () => ({
    refused: 'ResourceNotFoundException',
    message: 'PermissionsBoundary not found',
  }),
  ListAccountsForProvisionedPermissionSet: (ask) => ({
    AccountIds: ask.company.sso.assignments
      .filter(({ set }) => set === setOf(ask).name)
      .map(({ account }) => ask.accountId(account)),
  }),
  ListAccountAssignments: (ask) => ({
    AccountAssignments: ask.company.sso.assignments
      .filter(({ set, account }) => set === setOf(ask).name && ask.accountId(account) === ask.text('AccountId'))
      .map(({ group }) => ({
        AccountId: ask.text('AccountId'),
        PermissionSetArn: ask.text('PermissionSetArn'),
        PrincipalType: 'GROUP',
        PrincipalId: ask.company.sso.groups.find(({ name }) => name === group)?.id,
      })),
  }),
};
