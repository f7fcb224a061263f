import type { Collector } from './collector.ts';

/**
 * Certificates of ACM with their algorithms, expiry, renewal and use.
 * Without the filters ACM lists RSA 2048 certificates only and leaves out ACME ones (ACM API, ListCertificates).
 */
export const acmCertificates: Collector = {
  item: 'EV-ACM-01',
  service: 'acm',
  operations: [
    {
      operation: 'ListCertificates',
      scope: 'region',
      input: {
        Includes: {
          keyTypes: ['RSA_1024', 'RSA_2048', 'RSA_3072', 'RSA_4096', 'EC_prime256v1', 'EC_secp384r1', 'EC_secp521r1'],
        },
      },
      inputs: [{}, { CertificateKeyPairOrigins: ['ACME'] }],
      paging: { request: 'NextToken', response: 'NextToken', size: { MaxItems: 1000 } },
      count: 'CertificateSummaryList',
      iamActions: ['acm:ListCertificates'],
    },
    {
      operation: 'DescribeCertificate',
      scope: 'region',
      parent: {
        operation: 'ListCertificates',
        each: 'CertificateSummaryList',
        bind: { CertificateArn: 'CertificateArn' },
      },
      iamActions: ['acm:DescribeCertificate'],
      redact: [
        { path: 'Certificate.DomainValidationOptions[].ValidationEmails[]', rule: 'R5' },
        { path: 'Certificate.RenewalSummary.DomainValidationOptions[].ValidationEmails[]', rule: 'R5' },
      ],
    },
  ],
};
