import type { FactKind } from '../fact-kind.ts';
import { readInstant } from '../read-instant.ts';
import { readMember } from '../read-member.ts';
import { readText } from '../read-text.ts';
import { readTexts } from '../read-texts.ts';

/** An IAM user with its groups and the policies attached directly to it. */
export const iamUser: FactKind = {
  kind: 'iam-user',
  label: { ja: 'IAM ユーザ', en: 'IAM user' },
  service: 'iam',
  scope: 'account',
  configType: 'AWS::IAM::User',
  list: { service: 'iam', operation: 'GetAccountAuthorizationDetails', each: 'UserDetailList', id: 'Arn' },
  attributes: {
    userName: { path: 'UserName' },
    path: { path: 'Path' },
    uniqueId: { path: 'UserId' },
    created: { path: 'CreateDate', as: readInstant },
    groups: { path: '$', as: (user: unknown) => readTexts(user, 'GroupList') },
    attachedPolicies: { path: '$', as: (user: unknown) => readTexts(user, 'AttachedManagedPolicies[].PolicyArn') },
    inlineDocuments: { path: 'UserPolicyList' },
    inlinePolicies: { path: '$', as: (user: unknown) => readTexts(user, 'UserPolicyList[].PolicyName') },
    directPolicies: {
      path: '$',
      as: (user: unknown) => [
        ...readTexts(user, 'AttachedManagedPolicies[].PolicyArn'),
        ...readTexts(user, 'UserPolicyList[].PolicyName').map((name) => `inline/${name}`),
      ],
    },
    accessKeys: {
      ask: { service: 'iam', operation: 'ListAccessKeys', input: { UserName: 'UserName' } },
      path: 'AccessKeyMetadata',
      all: true,
      as: (keys: unknown) => stated(keys, (key) => readInstant(readMember(key, 'CreateDate'))),
    },
    sshKeys: {
      ask: { service: 'iam', operation: 'ListSSHPublicKeys', input: { UserName: 'UserName' } },
      path: 'SSHPublicKeys',
      all: true,
      as: (keys: unknown) => stated(keys, (key) => readInstant(readMember(key, 'UploadDate'))),
    },
    serviceCredentials: {
      ask: { service: 'iam', operation: 'ListServiceSpecificCredentials', input: { UserName: 'UserName' } },
      path: 'ServiceSpecificCredentials',
      as: (credentials: unknown) => stated(credentials, (one) => readText(one, 'ServiceName')),
    },
    permissionsBoundary: { path: 'PermissionsBoundary.PermissionsBoundaryArn' },
    tags: { path: 'Tags' },
  },
};

/** `Active 2026-04-01T00:00:00.000Z` per credential; the credentials themselves are not repeated. */
function stated(credentials: unknown, say: (one: unknown) => string | undefined): string[] | undefined {
  if (!Array.isArray(credentials)) return undefined;
  return credentials.map((one) => `${readText(one, 'Status') ?? ''} ${say(one) ?? ''}`);
}
