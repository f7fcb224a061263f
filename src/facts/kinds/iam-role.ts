import type { FactKind } from '../fact-kind.ts';
import { readInstant } from '../read-instant.ts';
import { readPolicy } from '../read-policy.ts';
import { readTexts } from '../read-texts.ts';

/** An IAM role with its trust policy, its policies and its last use. */
export const iamRole: FactKind = {
  kind: 'iam-role',
  label: { ja: 'IAM ロール', en: 'IAM role' },
  service: 'iam',
  scope: 'account',
  configType: 'AWS::IAM::Role',
  list: { service: 'iam', operation: 'GetAccountAuthorizationDetails', each: 'RoleDetailList', id: 'Arn' },
  attributes: {
    roleName: { path: 'RoleName' },
    path: { path: 'Path' },
    uniqueId: { path: 'RoleId' },
    created: { path: 'CreateDate', as: readInstant },
    lastUsed: { path: 'RoleLastUsed.LastUsedDate', as: readInstant },
    isServiceLinked: {
      path: 'Path',
      as: (path: unknown) => typeof path === 'string' && path.startsWith('/aws-service-role/'),
    },
    trustPolicy: { path: 'AssumeRolePolicyDocument' },
    trustStatements: { path: 'AssumeRolePolicyDocument', as: readPolicy },
    trustedPeople: { path: 'AssumeRolePolicyDocument', as: trustedPeople },
    attachedPolicies: { path: '$', as: (role: unknown) => readTexts(role, 'AttachedManagedPolicies[].PolicyArn') },
    attachedPolicyNames: { path: '$', as: (role: unknown) => readTexts(role, 'AttachedManagedPolicies[].PolicyName') },
    instanceProfiles: { path: '$', as: (role: unknown) => readTexts(role, 'InstanceProfileList[].Arn') },
    inlineDocuments: { path: 'RolePolicyList' },
    inlinePolicies: { path: '$', as: (role: unknown) => readTexts(role, 'RolePolicyList[].PolicyName') },
    permissionsBoundary: { path: 'PermissionsBoundary.PermissionsBoundaryArn' },
    tags: { path: 'Tags' },
  },
};

/** Principals behind which people may stand: accounts, users, roles and identity providers, not services. */
function trustedPeople(document: unknown): string[] | undefined {
  return readPolicy(document)
    ?.filter((statement) => statement.effect === 'Allow')
    .flatMap((statement) => statement.principals.filter((principal) => !principal.startsWith('Service:')));
}
