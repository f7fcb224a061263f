import type { FactKind } from '../fact-kind.ts';
import { restatePolicy } from '../restate-policy.ts';

/** Domains of Amazon OpenSearch Service: where they stand, who may reach them, and how they are encrypted. */
export const searchDomain: FactKind = {
  kind: 'search-domain',
  label: { ja: 'OpenSearchドメイン', en: 'OpenSearch domain' },
  service: 'opensearch',
  scope: 'region',
  configType: 'AWS::OpenSearch::Domain',
  list: { service: 'opensearch', operation: 'DescribeDomains', each: 'DomainStatusList', id: 'ARN' },
  attributes: {
    name: { path: 'DomainName' },
    engineVersion: { path: 'EngineVersion' },
    vpc: { path: 'VPCOptions.VPCId', as: (vpc: unknown) => (vpc === '' ? undefined : vpc) },
    policy: { path: 'AccessPolicies', as: restatePolicy },
    policyDocument: { path: 'AccessPolicies' },
    fineGrainedAccess: { path: 'AdvancedSecurityOptions.Enabled' },
    enforceHttps: { path: 'DomainEndpointOptions.EnforceHTTPS' },
    tlsPolicy: { path: 'DomainEndpointOptions.TLSSecurityPolicy' },
    encrypted: { path: 'EncryptionAtRestOptions.Enabled' },
    kmsKey: { path: 'EncryptionAtRestOptions.KmsKeyId' },
    nodeToNodeEncryption: { path: 'NodeToNodeEncryptionOptions.Enabled' },
    updateAvailable: { path: 'ServiceSoftwareOptions.UpdateAvailable' },
  },
};
