import type { AskedAttribute, FactKind } from '../fact-kind.ts';

function asked(path: string): AskedAttribute {
  return {
    ask: { service: 'cognito-idp', operation: 'DescribeUserPool', input: { UserPoolId: 'Id' } },
    path: `UserPool.${path}`,
  };
}

/** User pools of Amazon Cognito: how the users of an application prove who they are. */
export const userPool: FactKind = {
  kind: 'user-pool',
  label: { ja: 'Cognitoユーザープール', en: 'Cognito user pool' },
  service: 'cognito-idp',
  scope: 'region',
  configType: 'AWS::Cognito::UserPool',
  list: { service: 'cognito-idp', operation: 'ListUserPools', each: 'UserPools', id: 'Id' },
  attributes: {
    name: { path: 'Name' },
    mfa: asked('MfaConfiguration'),
    adminCreatesUsersOnly: asked('AdminCreateUserConfig.AllowAdminCreateUserOnly'),
    passwordMinimumLength: asked('Policies.PasswordPolicy.MinimumLength'),
    threatProtection: asked('UserPoolAddOns.AdvancedSecurityMode'),
    deletionProtection: asked('DeletionProtection'),
    estimatedUsers: asked('EstimatedNumberOfUsers'),
  },
};
