import type { FactKind } from '../fact-kind.ts';
import { readInstant } from '../read-instant.ts';

/** A server certificate kept in IAM. */
export const serverCertificate: FactKind = {
  kind: 'server-certificate',
  label: { ja: 'IAM のサーバ証明書', en: 'IAM server certificate' },
  service: 'iam',
  scope: 'account',
  configType: 'AWS::IAM::ServerCertificate',
  list: { service: 'iam', operation: 'ListServerCertificates', each: 'ServerCertificateMetadataList', id: 'Arn' },
  attributes: {
    name: { path: 'ServerCertificateName' },
    uploaded: { path: 'UploadDate', as: readInstant },
    notAfter: { path: 'Expiration', as: readInstant },
  },
};
