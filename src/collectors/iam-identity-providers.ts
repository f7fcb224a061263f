import type { Collector } from './collector.ts';

/** Identity providers trusted by IAM; the SAML metadata holds public certificates only. */
export const iamIdentityProviders: Collector = {
  item: 'EV-IAM-08',
  service: 'iam',
  operations: [
    {
      operation: 'ListSAMLProviders',
      scope: 'account',
      count: 'SAMLProviderList',
      iamActions: ['iam:ListSAMLProviders'],
    },
    {
      operation: 'GetSAMLProvider',
      scope: 'account',
      parent: { operation: 'ListSAMLProviders', each: 'SAMLProviderList', bind: { SAMLProviderArn: 'Arn' } },
      iamActions: ['iam:GetSAMLProvider'],
    },
    {
      operation: 'ListOpenIDConnectProviders',
      scope: 'account',
      count: 'OpenIDConnectProviderList',
      iamActions: ['iam:ListOpenIDConnectProviders'],
    },
    {
      operation: 'GetOpenIDConnectProvider',
      scope: 'account',
      parent: {
        operation: 'ListOpenIDConnectProviders',
        each: 'OpenIDConnectProviderList',
        bind: { OpenIDConnectProviderArn: 'Arn' },
      },
      iamActions: ['iam:GetOpenIDConnectProvider'],
    },
  ],
};
