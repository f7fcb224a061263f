/** The fact kinds whose lists the reconciliation of trusts keeps, by the place they stand in. */
export const trustKinds: Readonly<Record<'global' | 'region', readonly string[]>> = {
  global: [
    'saml-provider',
    'oidc-provider',
    'iam-role',
    'center-instance',
    'center-user',
    'center-group',
    'center-assignment',
    'permission-set',
  ],
  region: [
    'user-pool',
    'cognito-identity-pool',
    'trust-anchor',
    'subscription-filter',
    'share-party',
    'access-analyzer',
    'analyzer-finding',
  ],
};
