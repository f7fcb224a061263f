import type { Collector } from './collector.ts';

const subject = 'CertificateAuthorities[].CertificateAuthorityConfiguration.Subject';
const locations =
  'CertificateAuthorities[].CertificateAuthorityConfiguration.CsrExtensions.SubjectInformationAccess[].AccessLocation';
/** Parts of a distinguished name that only a person has. */
const personal = ['Surname', 'GivenName', 'Initials', 'Pseudonym'];

/** Private certificate authorities: state, algorithm, where the key is kept, how certificates are revoked. */
export const privateCertificateAuthorities: Collector = {
  item: 'EV-PCA-01',
  service: 'acm-pca',
  operations: [
    {
      operation: 'ListCertificateAuthorities',
      scope: 'region',
      paging: { request: 'NextToken', response: 'NextToken', size: { MaxResults: 1000 } },
      count: 'CertificateAuthorities',
      iamActions: ['acm-pca:ListCertificateAuthorities'],
      redact: [
        ...[subject, `${locations}.DirectoryName`].flatMap((name) =>
          personal.map((part) => ({ path: `${name}.${part}`, rule: 'R5' as const })),
        ),
        { path: `${locations}.Rfc822Name`, rule: 'R5' },
      ],
    },
  ],
};
