import type { FactKind } from '../fact-kind.ts';

const input = { IdentityPoolId: 'IdentityPoolId' };

/** A Cognito identity pool and whether people who did not sign in get a role. */
export const cognitoIdentityPool: FactKind = {
  kind: 'cognito-identity-pool',
  label: { ja: 'Cognito ID プール', en: 'Cognito identity pool' },
  service: 'cognito-identity',
  scope: 'region',
  configType: 'AWS::Cognito::IdentityPool',
  list: { service: 'cognito-identity', operation: 'ListIdentityPools', each: 'IdentityPools', id: 'IdentityPoolId' },
  attributes: {
    name: { path: 'IdentityPoolName' },
    allowUnauthenticated: {
      ask: { service: 'cognito-identity', operation: 'DescribeIdentityPool', input },
      path: 'AllowUnauthenticatedIdentities',
    },
    allowClassicFlow: {
      ask: { service: 'cognito-identity', operation: 'DescribeIdentityPool', input },
      path: 'AllowClassicFlow',
    },
    unauthenticatedRole: {
      ask: { service: 'cognito-identity', operation: 'GetIdentityPoolRoles', input },
      path: 'Roles.unauthenticated',
    },
  },
};
