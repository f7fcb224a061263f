import type { Attribute, FactKind } from '../fact-kind.ts';
import { readInstant } from '../read-instant.ts';

/** A certificate of AWS Certificate Manager. */
export const certificate: FactKind = {
  kind: 'certificate',
  label: { ja: 'ACM の証明書', en: 'ACM certificate' },
  service: 'acm',
  scope: 'region',
  configType: 'AWS::ACM::Certificate',
  list: { service: 'acm', operation: 'ListCertificates', each: 'CertificateSummaryList', id: 'CertificateArn' },
  attributes: {
    domain: { path: 'DomainName' },
    status: described('Status'),
    type: described('Type'),
    notAfter: described('NotAfter', readInstant),
    importedAt: described('ImportedAt', readInstant),
    keyAlgorithm: described('KeyAlgorithm', (name) =>
      typeof name === 'string' ? name.replaceAll('-', '_') : undefined,
    ),
    signatureAlgorithm: described('SignatureAlgorithm'),
    renewalEligibility: described('RenewalEligibility'),
    renewalStatus: described('RenewalSummary.RenewalStatus'),
    inUseBy: described('InUseBy'),
  },
};

function described(member: string, as: (value: unknown) => unknown = (value) => value): Attribute {
  const ask = { service: 'acm', operation: 'DescribeCertificate', input: { CertificateArn: 'CertificateArn' } };
  return { ask, path: `Certificate.${member}`, as };
}
