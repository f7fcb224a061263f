import type { FactKind } from '../fact-kind.ts';
import { readCertificateEnds } from '../read-certificate-ends.ts';

/** A certificate authority whose certificates machines outside AWS take on roles with (IAM Roles Anywhere). */
export const trustAnchor: FactKind = {
  kind: 'trust-anchor',
  label: { ja: 'Roles Anywhere の信頼アンカー', en: 'Roles Anywhere trust anchor' },
  service: 'rolesanywhere',
  scope: 'region',
  configType: 'AWS::RolesAnywhere::TrustAnchor',
  list: { service: 'rolesanywhere', operation: 'ListTrustAnchors', each: 'trustAnchors', id: 'trustAnchorArn' },
  attributes: {
    name: { path: 'name' },
    enabled: { path: 'enabled' },
    sourceType: { path: 'source.sourceType' },
    certificateEnds: { path: 'source.sourceData.x509CertificateData', as: readCertificateEnds },
    certificateAuthority: { path: 'source.sourceData.acmPcaArn' },
  },
};
