import type { Attribute, FactKind } from '../fact-kind.ts';
import { readCertificateEnds } from '../read-certificate-ends.ts';
import { readInstant } from '../read-instant.ts';
import { readSamlPlaces } from '../read-saml-places.ts';

/** A SAML identity provider that the account trusts. */
export const samlProvider: FactKind = {
  kind: 'saml-provider',
  label: { ja: 'SAML ID プロバイダ', en: 'SAML identity provider' },
  service: 'iam',
  scope: 'account',
  configType: 'AWS::IAM::SAMLProvider',
  list: { service: 'iam', operation: 'ListSAMLProviders', each: 'SAMLProviderList', id: 'Arn' },
  attributes: {
    created: { path: 'CreateDate', as: readInstant },
    validUntil: { path: 'ValidUntil', as: readInstant },
    metadata: described(),
    places: described(readSamlPlaces),
    certificateEnds: described(readCertificateEnds),
  },
};

function described(as: (value: unknown) => unknown = (value) => value): Attribute {
  return {
    ask: { service: 'iam', operation: 'GetSAMLProvider', input: { SAMLProviderArn: 'Arn' } },
    path: 'SAMLMetadataDocument',
    as,
  };
}
