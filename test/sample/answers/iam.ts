import type { Answers, Ask } from '../ask.ts';
import { hex } from '../hex.ts';
import { uuid } from '../uuid.ts';
import { when } from '../when.ts';
import { credentialReport } from './credential-report.ts';
import { iamDetails } from './iam-details.ts';

/** An access key id of documentation style: it never was one. */
function accessKeyId(name: string): string {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
  const body = [...hex(name, 18)]
    .filter((_, index) => index % 2 === 0)
    .map((digit, index) => letters[(Number.parseInt(digit, 16) * 2 + index) % 32]);
  return `AKIA${body.join('')}EXAMPLE`;
}

function keysOf(ask: Ask) {
  return ask.here(ask.company.users).flatMap((user) =>
    (user.keys ?? []).map((key, index) => ({
      user: user.name,
      id: accessKeyId(`${ask.account} ${user.name} ${index}`),
      ...key,
    })),
  );
}

const usedServices = [
  ['Amazon S3', 's3'],
  ['AWS Lambda', 'lambda'],
  ['Amazon RDS', 'rds'],
] as const;

/** Identity and access management of one account. */
export const iam: Answers = {
  GetAccountSummary: (ask) => ({
    SummaryMap: {
      Users: ask.here(ask.company.users).length,
      Groups: ask.here(ask.company.groups).length,
      Roles: ask.here(ask.company.roles).length,
      Policies: ask.here(ask.company.policies).length,
      MFADevices: ask.here(ask.company.users).filter(({ password }) => password !== undefined).length + 1,
      AccountMFAEnabled: 1,
      AccountAccessKeysPresent: 0,
      AccountPasswordPresent: 1,
      AccountSigningCertificatesPresent: 0,
    },
  }),
  GenerateCredentialReport: () => ({ State: 'COMPLETE' }),
  GetCredentialReport: (ask) => ({
    Content: { $bytes: Buffer.from(credentialReport(ask)).toString('base64') },
    ReportFormat: 'text/csv',
    GeneratedTime: when('2026-04-10 01:00'),
  }),
  // Two pages, as IAM gives them when there is more than fits.
  GetAccountAuthorizationDetails: (ask) =>
    ask.token === null
      ? {
          UserDetailList: iamDetails.users(ask),
          GroupDetailList: iamDetails.groups(ask),
          RoleDetailList: [],
          Policies: [],
          IsTruncated: true,
          Marker: 'page-2',
        }
      : {
          UserDetailList: [],
          GroupDetailList: [],
          RoleDetailList: iamDetails.roles(ask),
          Policies: iamDetails.policies(ask),
          IsTruncated: false,
        },
  GetAccountPasswordPolicy: ({ owner }) => ({
    PasswordPolicy: {
      MinimumPasswordLength: owner.passwordPolicy?.length,
      RequireSymbols: true,
      RequireNumbers: true,
      RequireUppercaseCharacters: true,
      RequireLowercaseCharacters: true,
      AllowUsersToChangePassword: true,
      ExpirePasswords: true,
      MaxPasswordAge: owner.passwordPolicy?.maxAge,
      PasswordReusePrevention: owner.passwordPolicy?.reuse,
      HardExpiry: false,
    },
  }),
  ListVirtualMFADevices: (ask) => ({
    VirtualMFADevices: ask
      .here(ask.company.users)
      .filter(({ password }) => password !== undefined)
      .map((user) => ({
        SerialNumber: `arn:aws:iam::${ask.account}:mfa/${user.name}`,
        User: {
          Path: '/',
          UserName: user.name,
          UserId: `AIDA${hex(`${ask.account} ${user.name}`, 17).toUpperCase()}`,
          Arn: `arn:aws:iam::${ask.account}:user/${user.name}`,
          CreateDate: when(user.created),
        },
        EnableDate: when(user.created),
      })),
    IsTruncated: false,
  }),
  ListMFADevices: (ask) => {
    const user = ask.here(ask.company.users).find(({ name }) => name === ask.text('UserName'));
    const device = {
      UserName: user?.name,
      SerialNumber: `arn:aws:iam::${ask.account}:mfa/${user?.name}`,
      EnableDate: when(user?.created ?? ''),
    };
    return { MFADevices: user?.password === undefined ? [] : [device], IsTruncated: false };
  },
  ListAccessKeys: (ask) => ({
    AccessKeyMetadata: keysOf(ask)
      .filter(({ user }) => user === ask.text('UserName'))
      .map((key) => ({ UserName: key.user, AccessKeyId: key.id, Status: 'Active', CreateDate: when(key.created) })),
    IsTruncated: false,
  }),
  GetAccessKeyLastUsed: (ask) => {
    const key = keysOf(ask).find(({ id }) => id === ask.text('AccessKeyId'));
    if (key === undefined) throw new Error('no such access key');
    return {
      UserName: key.user,
      AccessKeyLastUsed: { LastUsedDate: when(key.used), ServiceName: key.service, Region: 'ap-northeast-1' },
    };
  },
  GenerateServiceLastAccessedDetails: (ask) => ({ JobId: uuid(`job ${ask.text('Arn')}`) }),
  GetServiceLastAccessedDetails: () => ({
    JobStatus: 'COMPLETED',
    JobType: 'ACTION_LEVEL',
    JobCreationDate: when('2026-04-10 01:00'),
    ServicesLastAccessed: usedServices.map(([ServiceName, ServiceNamespace], index) => ({
      ServiceName,
      ServiceNamespace,
      ...(index === 0
        ? { LastAuthenticated: when('2026-04-09 18:00'), TotalAuthenticatedEntities: 1 }
        : { TotalAuthenticatedEntities: 0 }),
    })),
    JobCompletionDate: when('2026-04-10 01:00'),
    IsTruncated: false,
  }),
  ListAccountAliases: ({ owner }) => ({ AccountAliases: [owner.alias], IsTruncated: false }),
  ListSAMLProviders: (ask) => ({
    SAMLProviderList: [
      {
        Arn: `arn:aws:iam::${ask.account}:saml-provider/AWSSSO_0123456789abcdef_DO_NOT_DELETE`,
        ValidUntil: when('2123-05-20 01:00'),
        CreateDate: when('2023-05-20 01:00'),
      },
    ],
  }),
  GetSAMLProvider: () => ({
    SAMLMetadataDocument:
      '<EntityDescriptor entityID="https://portal.sso.ap-northeast-1.amazonaws.com/saml/assertion/example"/>',
    CreateDate: when('2023-05-20 01:00'),
    ValidUntil: when('2123-05-20 01:00'),
    Tags: [],
  }),
  ListOpenIDConnectProviders: () => ({ OpenIDConnectProviderList: [] }),
  ListOrganizationsFeatures: ({ company }) => ({
    OrganizationId: company.organization.id,
    EnabledFeatures: company.organization.rootFeatures,
  }),
};
