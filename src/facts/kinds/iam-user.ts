import type { FactKind } from '../fact-kind.ts';
import { readInstant } from '../read-instant.ts';
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
    created: { path: 'CreateDate', as: readInstant },
    groups: { path: '$', as: (user: unknown) => readTexts(user, 'GroupList') },
    attachedPolicies: { path: '$', as: (user: unknown) => readTexts(user, 'AttachedManagedPolicies[].PolicyArn') },
    inlinePolicies: { path: '$', as: (user: unknown) => readTexts(user, 'UserPolicyList[].PolicyName') },
    directPolicies: {
      path: '$',
      as: (user: unknown) => [
        ...readTexts(user, 'AttachedManagedPolicies[].PolicyArn'),
        ...readTexts(user, 'UserPolicyList[].PolicyName').map((name) => `inline/${name}`),
      ],
    },
    permissionsBoundary: { path: 'PermissionsBoundary.PermissionsBoundaryArn' },
    tags: { path: 'Tags' },
  },
};
