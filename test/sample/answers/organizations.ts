import type { Answers, Ask } from '../ask.ts';
import { when } from '../when.ts';

function arnOf({ company }: Ask, master: string, kind: string, rest: string): string {
  return `arn:aws:organizations::${master}:${kind}/${company.organization.id}/${rest}`;
}

function masterOf(ask: Ask): string {
  return ask.accountId(ask.company.organization.management);
}

function accountsNamed(ask: Ask, names: readonly string[]) {
  return ask.company.accounts
    .filter(({ name }) => names.includes(name))
    .map((account) => ({
      Id: account.id,
      Arn: arnOf(ask, masterOf(ask), 'account', account.id),
      Email: account.email,
      Name: account.alias,
      Status: 'ACTIVE',
      State: 'ACTIVE',
      JoinedMethod: account.name === ask.company.organization.management ? 'INVITED' : 'CREATED',
      JoinedTimestamp: when(account.joined),
    }));
}

function unitOf(ask: Ask, id: string, name: string) {
  return { Id: id, Arn: arnOf(ask, masterOf(ask), 'ou', id), Name: name };
}

function policyOf(ask: Ask, id: string) {
  const policy = ask.company.organization.policies.find((one) => one.id === id);
  if (policy === undefined) throw new Error(`no organisation policy ${id}`);
  const owner = policy.aws === true ? 'aws' : masterOf(ask);
  const kind = policy.type.toLowerCase();
  const Arn = `arn:aws:organizations::${owner}:policy/${owner === 'aws' ? '' : `${ask.company.organization.id}/`}${kind}/${id}`;
  return {
    policy,
    summary: {
      Id: id,
      Arn,
      Name: policy.name,
      Description: policy.description ?? '',
      Type: policy.type,
      AwsManaged: policy.aws === true,
    },
  };
}

/** A root, an organisational unit, or an account by its name in the company. */
function targetOf(ask: Ask, target: string) {
  const { root, units } = ask.company.organization;
  const unit = units.find(({ id }) => id === target);
  const account = ask.company.accounts.find(({ name }) => name === target);
  if (target === root)
    return { TargetId: root, Arn: arnOf(ask, masterOf(ask), 'root', root), Name: 'Root', Type: 'ROOT' };
  if (unit !== undefined)
    return {
      TargetId: unit.id,
      Arn: arnOf(ask, masterOf(ask), 'ou', unit.id),
      Name: unit.name,
      Type: 'ORGANIZATIONAL_UNIT',
    };
  if (account === undefined) throw new Error(`no root, unit or account ${target}`);
  return {
    TargetId: account.id,
    Arn: arnOf(ask, masterOf(ask), 'account', account.id),
    Name: account.alias,
    Type: 'ACCOUNT',
  };
}

/** The organisation: accounts, units, policies and delegations. */
export const organizations: Answers = {
  DescribeOrganization: (ask) => ({
    Organization: {
      Id: ask.company.organization.id,
      Arn: arnOf(ask, masterOf(ask), 'organization', '').replace(/\/$/, ''),
      FeatureSet: 'ALL',
      MasterAccountArn: arnOf(ask, masterOf(ask), 'account', masterOf(ask)),
      MasterAccountId: masterOf(ask),
      MasterAccountEmail: ask.owner.email,
      AvailablePolicyTypes: [{ Type: 'SERVICE_CONTROL_POLICY', Status: 'ENABLED' }],
    },
  }),
  ListAccounts: (ask) => ({
    Accounts: accountsNamed(
      ask,
      ask.company.accounts.map(({ name }) => name),
    ),
  }),
  ListRoots: (ask) => ({
    Roots: [
      {
        Id: ask.company.organization.root,
        Arn: arnOf(ask, masterOf(ask), 'root', ask.company.organization.root),
        Name: 'Root',
        PolicyTypes: ['SERVICE_CONTROL_POLICY', 'RESOURCE_CONTROL_POLICY'].map((Type) => ({ Type, Status: 'ENABLED' })),
      },
    ],
  }),
  ListOrganizationalUnitsForParent: (ask) => ({
    OrganizationalUnits:
      ask.text('ParentId') === ask.company.organization.root
        ? ask.company.organization.units.map(({ id, name }) => unitOf(ask, id, name))
        : [],
  }),
  ListAccountsForParent: (ask) => {
    const unit = ask.company.organization.units.find(({ id }) => id === ask.text('ParentId'));
    return { Accounts: accountsNamed(ask, unit === undefined ? [] : unit.accounts) };
  },
  ListPolicies: (ask) => ({
    Policies: ask.company.organization.policies
      .filter(({ type }) => type === ask.text('Filter'))
      .map(({ id }) => policyOf(ask, id).summary),
  }),
  DescribePolicy: (ask) => {
    const { policy, summary } = policyOf(ask, ask.text('PolicyId'));
    return { Policy: { PolicySummary: summary, Content: JSON.stringify(policy.content) } };
  },
  ListTargetsForPolicy: (ask) => ({
    Targets: policyOf(ask, ask.text('PolicyId')).policy.targets.map((target) => targetOf(ask, target)),
  }),
  ListDelegatedAdministrators: () => ({ DelegatedAdministrators: [] }),
  ListAWSServiceAccessForOrganization: (ask) => ({
    EnabledServicePrincipals: ask.company.organization.serviceAccess.map((ServicePrincipal) => ({
      ServicePrincipal,
      DateEnabled: when('2023-05-20 01:00'),
    })),
  }),
};
