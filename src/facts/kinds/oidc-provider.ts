import type { Attribute, FactKind } from '../fact-kind.ts';

/** An OpenID Connect identity provider that the account trusts. */
export const oidcProvider: FactKind = {
  kind: 'oidc-provider',
  label: { ja: 'OIDC ID プロバイダ', en: 'OpenID Connect identity provider' },
  service: 'iam',
  scope: 'account',
  configType: 'AWS::IAM::OIDCProvider',
  list: { service: 'iam', operation: 'ListOpenIDConnectProviders', each: 'OpenIDConnectProviderList', id: 'Arn' },
  attributes: {
    url: described('Url'),
    clientIds: described('ClientIDList'),
    thumbprints: described('ThumbprintList'),
  },
};

function described(path: string): Attribute {
  return {
    ask: { service: 'iam', operation: 'GetOpenIDConnectProvider', input: { OpenIDConnectProviderArn: 'Arn' } },
    path,
  };
}
