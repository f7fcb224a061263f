import type { Ask } from '../ask.ts';
import type { SampleRole } from '../company-accounts.ts';
import { hex } from '../hex.ts';
import { when } from '../when.ts';

/** The unique id IAM gives, made from the name. */
function uniqueId(prefix: string, name: string): string {
  return `${prefix}${hex(name, 17).toUpperCase()}`;
}

const encode = (document: unknown): string => encodeURIComponent(JSON.stringify(document));

function documentOf(statements: readonly unknown[]): string {
  return encode({ Version: '2012-10-17', Statement: statements });
}

function attached({ account }: Ask, managed: readonly string[] = [], own: readonly string[] = []) {
  return [
    ...managed.map((path) => ({
      PolicyName: path.split('/').at(-1) as string,
      PolicyArn: `arn:aws:iam::aws:policy/${path}`,
    })),
    ...own.map((PolicyName) => ({ PolicyName, PolicyArn: `arn:aws:iam::${account}:policy/${PolicyName}` })),
  ];
}

function roleArn({ account }: Pick<Ask, 'account'>, role: SampleRole): string {
  return `arn:aws:iam::${account}:role${role.path ?? '/'}${role.name}`;
}

function trustOf(ask: Ask, { trust }: SampleRole): string {
  const principal =
    trust.service !== undefined
      ? { Service: trust.service }
      : trust.saml !== undefined
        ? { Federated: `arn:aws:iam::${ask.account}:saml-provider/${trust.saml}` }
        : { AWS: trust.arn ?? `arn:aws:iam::${ask.accountId(trust.account as string)}:root` };
  const condition =
    trust.externalId !== undefined
      ? { Condition: { StringEquals: { 'sts:ExternalId': trust.externalId } } }
      : trust.saml !== undefined
        ? { Condition: { StringEquals: { 'SAML:aud': 'https://signin.aws.amazon.com/saml' } } }
        : {};
  const Action = trust.saml === undefined ? 'sts:AssumeRole' : ['sts:AssumeRoleWithSAML', 'sts:TagSession'];
  return documentOf([{ Effect: 'Allow', Principal: principal, Action, ...condition }]);
}

function userDetails(ask: Ask) {
  return ask.here(ask.company.users).map((user) => ({
    Path: '/',
    UserName: user.name,
    UserId: uniqueId('AIDA', `${ask.account} ${user.name}`),
    Arn: `arn:aws:iam::${ask.account}:user/${user.name}`,
    CreateDate: when(user.created),
    GroupList: user.groups,
    AttachedManagedPolicies: [],
    Tags: [],
  }));
}

function groupDetails(ask: Ask) {
  return ask.here(ask.company.groups).map((group) => ({
    Path: '/',
    GroupName: group.name,
    GroupId: uniqueId('AGPA', `${ask.account} ${group.name}`),
    Arn: `arn:aws:iam::${ask.account}:group/${group.name}`,
    CreateDate: when(group.created),
    GroupPolicyList: [],
    AttachedManagedPolicies: attached(ask, group.managed, group.own),
  }));
}

function roleDetails(ask: Ask) {
  return ask.here(ask.company.roles).map((role) => {
    const head = {
      Path: role.path ?? '/',
      RoleName: role.name,
      RoleId: uniqueId('AROA', `${ask.account} ${role.name}`),
      Arn: roleArn(ask, role),
      CreateDate: when(role.created),
      AssumeRolePolicyDocument: trustOf(ask, role),
    };
    const profile = {
      Path: '/',
      InstanceProfileName: role.name,
      InstanceProfileId: uniqueId('AIPA', `${ask.account} ${role.name}`),
      Arn: `arn:aws:iam::${ask.account}:instance-profile/${role.name}`,
      CreateDate: when(role.created),
      Roles: [head],
    };
    return {
      ...head,
      InstanceProfileList: role.profile === true ? [profile] : [],
      RolePolicyList: [],
      AttachedManagedPolicies: attached(ask, role.managed, role.own),
      Tags: [],
      RoleLastUsed: { LastUsedDate: when(role.used), Region: 'ap-northeast-1' },
    };
  });
}

/** Policies of the account and the AWS-managed ones that are attached, each with its default version. */
function policyDetails(ask: Ask) {
  const holders = [...ask.here(ask.company.groups), ...ask.here(ask.company.roles)];
  const counted = (name: string): number =>
    holders.filter(({ managed = [], own = [] }) => managed.includes(name) || own.includes(name)).length;
  const own = ask.here(ask.company.policies).map(({ name, statements }) => ({
    name,
    arn: `arn:aws:iam::${ask.account}:policy/${name}`,
    path: '/',
    statements,
  }));
  const managed = Object.entries(ask.company.managedPolicies)
    .filter(([name]) => counted(name) > 0)
    .map(([name, statements]) => ({
      name,
      arn: `arn:aws:iam::aws:policy/${name}`,
      path: name.includes('/') ? `/${name.split('/')[0]}/` : '/',
      statements,
    }));
  return [...own, ...managed].map(({ name, arn, path, statements }) => ({
    PolicyName: name.split('/').at(-1),
    PolicyId: uniqueId('ANPA', arn),
    Arn: arn,
    Path: path,
    DefaultVersionId: 'v1',
    AttachmentCount: counted(name),
    PermissionsBoundaryUsageCount: 0,
    IsAttachable: true,
    CreateDate: when('2023-05-01 01:00'),
    UpdateDate: when('2023-05-01 01:00'),
    PolicyVersionList: [
      {
        Document: documentOf(statements),
        VersionId: 'v1',
        IsDefaultVersion: true,
        CreateDate: when('2023-05-01 01:00'),
      },
    ],
  }));
}

/** The four lists of GetAccountAuthorizationDetails. */
export const iamDetails = { users: userDetails, groups: groupDetails, roles: roleDetails, policies: policyDetails };
